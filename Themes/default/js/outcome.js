// @ts-check
// The result of a round: what was missed, and why.
import { make } from "./elements.js";
import { result } from "./round.js";

/** @typedef {import("./card.js").AskCard} AskCard */

/**
 * @param {AskCard[]} cards all that were asked
 * @param {(ids?: string[]) => void} again asks those, or others
 * @param {(() => void) | null} undo takes the last answer back, where there is one
 * @returns {Node[]}
 */
export function outcomeOf(cards, again, undo) {
  const answered = cards.filter((card) => card.given);
  const { asked, right, missed, percent } = result(
    new Map(answered.map((card) => [card.ask.id, card.given?.isRight ?? false])),
  );
  const skipped = cards.length - answered.length;
  const wrong = new Set(missed);
  const rows = cards.filter((card) => wrong.has(card.ask.id)).map(rowOf);
  const button = (/** @type {string} */ name, /** @type {() => void} */ act, isMain = false) => {
    const made = make("button", { type: "button", class: isMain ? "button" : "button quiet" }, name);
    made.addEventListener("click", act);
    return made;
  };
  const buttons = [button("Another round", () => again(), !missed.length)];
  if (missed.length) buttons.unshift(button("Again, only those", () => again(missed), true));
  if (undo) buttons.push(button("Undo the last answer", undo));
  const left = skipped === 1 ? "1 question skipped; it comes back." : `${skipped} questions skipped; they come back.`;
  return [
    make("h2", {}, asked ? `${right} of ${asked} right (${percent}\u00a0%)` : "Nothing answered"),
    ...(skipped ? [make("p", {}, left)] : []),
    make("p", { class: "practice-again" }, ...buttons),
    ...(asked ? [make("p", {}, missed.length ? "You missed:" : "Nothing missed.")] : []),
    ...(rows.length ? [make("ol", {}, ...rows)] : []),
  ];
}

/** @param {AskCard} card */
function rowOf(card) {
  const text = (/** @type {string} */ selector) =>
    card.element.querySelector(selector)?.textContent ?? "";
  const context = text(".ask-context");
  const told = /** @type {HTMLElement} */ (card.said.cloneNode(true));
  told.querySelector(".ask-verdict")?.remove();
  return make(
    "li", {},
    make(
      "details", {},
      make("summary", {}, text(".ask-stem")),
      ...(context ? [make("p", { class: "ask-context" }, context)] : []),
      told,
    ),
  );
}
