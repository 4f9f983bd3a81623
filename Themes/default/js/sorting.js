// @ts-check
// A list to bring into order: by drag, by buttons, by arrow keys.
import { grip, offerDrags } from "./dragging.js";
import { make } from "./elements.js";
import { isInOrder, shuffled } from "./marking.js";

/**
 * @param {import("./marking.js").Ask} ask
 * @param {import("./widgets.js").Hands} hands
 * @returns {import("./widgets.js").Widget}
 */
export function listToSort(ask, { random, say }) {
  let texts = shuffled(ask.shown, random);
  if (isInOrder(texts, ask.ordered)) texts = [...texts.slice(1), texts[0]];
  /** How many at the top stay where they are. */
  let fixed = 0;
  let isLocked = false;
  /** @type {Map<HTMLElement, string>} */
  const textOf = new Map();
  /** @type {Map<HTMLElement, HTMLButtonElement[]>} */
  const buttonsOf = new Map();
  const list = make("ol", { class: "sorted" });
  list.append(...texts.map(itemFor));
  const all = () => /** @type {HTMLElement[]} */ ([...list.children]);
  const given = () => all().map((item) => textOf.get(item) ?? "");

  /** @param {string} text */
  function itemFor(text) {
    const up = make("button", { type: "button", "aria-label": `Up: ${text}` }, "↑");
    const down = make("button", { type: "button", "aria-label": `Down: ${text}` }, "↓");
    const item = make("li", { tabindex: "-1" }, grip(), make("span", {}, text), up, down);
    textOf.set(item, text);
    buttonsOf.set(item, [up, down]);
    const move = (/** @type {number} */ by) => {
      if (shift(item, by)) tell(item);
    };
    up.addEventListener("click", () => move(-1));
    down.addEventListener("click", () => move(1));
    item.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      event.preventDefault();
      move(event.key === "ArrowUp" ? -1 : 1);
    });
    return item;
  }

  /**
   * Moves the neighbour past it, so that the item keeps the focus and the pointer.
   * @param {HTMLElement} item
   * @param {number} by -1 or 1
   */
  function shift(item, by) {
    const place = all().indexOf(item);
    const neighbour = all()[place + by];
    if (isLocked || !neighbour || place < fixed || place + by < fixed) return false;
    if (by < 0) item.after(neighbour);
    else item.before(neighbour);
    limit();
    return true;
  }

  /** Nothing leads beyond the ends. */
  function limit() {
    all().forEach((item, place, items) => {
      const [up, down] = buttonsOf.get(item) ?? [];
      // A button that is switched off would keep the keys from the line.
      const hadFocus = [up, down].includes(/** @type {any} */ (document.activeElement));
      up.disabled = place <= fixed;
      down.disabled = place === items.length - 1;
      if (hadFocus && document.activeElement?.matches(":disabled")) item.focus();
    });
  }
  limit();

  /** @param {HTMLElement} item */
  function tell(item) {
    say(`Number ${all().indexOf(item) + 1} of ${texts.length}: ${textOf.get(item)}`);
  }

  /** @type {HTMLElement[]} */
  let before = [];
  const giveUp = offerDrags(list, {
    itemAt: (target) => {
      const item = all().find((item) => item.contains(target));
      return item && !isLocked && all().indexOf(item) >= fixed ? item : null;
    },
    label: (item) => textOf.get(item) ?? "",
    begin: (item) => {
      before = all();
      item.classList.add("held");
    },
    over: (item, _, y) => {
      const middle = (/** @type {HTMLElement} */ other) => {
        const box = other.getBoundingClientRect();
        return box.top + box.height / 2;
      };
      const previous = () => all()[all().indexOf(item) - 1];
      const next = () => all()[all().indexOf(item) + 1];
      while (previous() && y < middle(previous()) && shift(item, -1));
      while (next() && y > middle(next()) && shift(item, 1));
    },
    end: (item, isDropped) => {
      item.classList.remove("held");
      if (isDropped) tell(item);
      else list.append(...before);
      limit();
    },
  });

  return {
    root: list,
    needsCheck: true,
    check: () => {
      giveUp();
      return {
        isRight: isInOrder(given(), ask.ordered),
        picks: given().map((text) => ({ text, note: "", isRight: false })),
      };
    },
    hint: () => {
      giveUp();
      const isGiven = () => fixed < ask.ordered.length - 2;
      while (isGiven() && given()[fixed] === ask.ordered[fixed]) fixed += 1;
      const item = all().find((item, place) => place >= fixed && textOf.get(item) === ask.ordered[fixed]);
      const text = isGiven() && item ? `Number ${fixed + 1} is “${ask.ordered[fixed]}”.` : null;
      if (text && item) {
        all()[fixed].before(item);
        fixed += 1;
      }
      for (const item of all().slice(0, fixed)) {
        if (item.classList.contains("fixed")) continue;
        item.classList.add("fixed");
        for (const button of item.querySelectorAll("button")) button.remove();
        item.append(make("em", {}, "in its place"));
      }
      limit();
      return text;
    },
    // The line itself, so that Enter checks and does not press a button of it.
    digit: (number) => all()[number - 1]?.focus(),
    lock: () => {
      isLocked = true;
      all().forEach((item, place) => {
        for (const part of item.querySelectorAll("button, .grip, em")) part.remove();
        const isRight = given()[place] === ask.ordered[place];
        item.classList.remove("fixed");
        item.classList.add(isRight ? "right" : "wrong");
        const number = ask.ordered.indexOf(given()[place]) + 1;
        item.append(make("em", {}, isRight ? "in its place" : `is number ${number}`));
      });
    },
  };
}
