// @ts-check
// Takes things up and puts them down with a mouse, a pen or a finger.
import { make } from "./elements.js";

/**
 * @typedef {object} Drag
 * @property {(target: Element) => HTMLElement | null} itemAt what is taken up there, if anything
 * @property {(item: HTMLElement) => string} label what follows the pointer
 * @property {(item: HTMLElement) => void} begin
 * @property {(item: HTMLElement, x: number, y: number) => void} over where the pointer is in the window
 * @property {(item: HTMLElement, isDropped: boolean) => void} end not dropped: given up
 */
/** @typedef {{item: HTMLElement, pointer: number, x: number, y: number, ghost: HTMLElement | null}} Held */

// Older declarations do not know it.
const AT_ONCE = /** @type {ScrollBehavior} */ (/** @type {string} */ ("instant"));
/** Pixels from the edge of the window within which it scrolls. */
const EDGE = 70;
/** Pixels that a pointer moves before a press is taken for a drag. */
const START = 5;

/**
 * A finger or pen takes things up by their grip alone, so that the page scrolls everywhere else; a
 * mouse by any part that does nothing else. Escape gives up.
 * @param {HTMLElement} root holds all things, and stays where it is
 * @param {Drag} drag
 * @returns {() => void} gives up what is held
 */
export function offerDrags(root, drag) {
  /** @type {Held | null} */
  let held = null;

  root.addEventListener("pointerdown", (event) => {
    const target = /** @type {Element} */ (event.target);
    if (held || event.button !== 0 || !event.isPrimary) return;
    if (target.closest("button, select, a, input")) return;
    if (event.pointerType !== "mouse" && !target.closest(".grip")) return;
    const item = drag.itemAt(target);
    if (!item) return;
    held = { item, pointer: event.pointerId, x: event.clientX, y: event.clientY, ghost: null };
    addEventListener("keydown", giveUp, true);
  });

  root.addEventListener("pointermove", (event) => {
    if (!held || event.pointerId !== held.pointer) return;
    if (!held.ghost) {
      if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < START) return;
      begin(held);
    }
    held.x = event.clientX;
    held.y = event.clientY;
    follow(held);
  });
  root.addEventListener("pointerup", (event) => event.pointerId === held?.pointer && end(true));
  root.addEventListener("pointercancel", () => end(false));
  root.addEventListener("lostpointercapture", (event) => {
    // The grip loses a finger to the root when a drag begins.
    if (event.target === root) end(false);
  });
  // Else a quick flick counts as scrolling, and the browser takes the next tap for its end.
  const still = (/** @type {TouchEvent} */ event) => held && event.cancelable && event.preventDefault();
  root.addEventListener("touchmove", still, { passive: false });
  root.addEventListener("contextmenu", (event) => held?.ghost && event.preventDefault());

  /** @param {Held} now */
  function begin(now) {
    const width = Math.min(now.item.getBoundingClientRect().width, 480);
    const style = `width: ${Math.round(width)}px`;
    now.ghost = make("div", { class: "ghost", "aria-hidden": "true", style }, drag.label(now.item));
    document.body.append(now.ghost);
    root.setPointerCapture(now.pointer);
    drag.begin(now.item);
    const step = () => {
      if (held !== now) return;
      if (!root.isConnected) return end(false);
      const far = now.y - (innerHeight - EDGE);
      const by = now.y < EDGE ? (now.y - EDGE) / 5 : far > 0 ? far / 5 : 0;
      if (by) {
        const before = scrollY;
        scrollBy({ top: by, behavior: AT_ONCE });
        if (scrollY !== before) follow(now);
      }
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** @param {Held} now */
  function follow({ item, ghost, x, y }) {
    if (ghost) {
      const left = Math.max(Math.min(x + 12, innerWidth - ghost.offsetWidth - 6), 6);
      ghost.style.transform = `translate(${left}px, ${y - 20}px)`;
    }
    drag.over(item, x, y);
  }

  /** @param {KeyboardEvent} event */
  function giveUp(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  }

  /** @param {boolean} isDropped */
  function end(isDropped) {
    if (!held) return;
    const { item, ghost, pointer } = held;
    held = null;
    removeEventListener("keydown", giveUp, true);
    if (!ghost) return;
    ghost.remove();
    if (root.hasPointerCapture(pointer)) root.releasePointerCapture(pointer);
    drag.end(item, isDropped);
  }

  return () => end(false);
}

/** What a finger takes a thing up by. */
export function grip() {
  return make("i", { class: "grip", "aria-hidden": "true" });
}
