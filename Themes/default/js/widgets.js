// @ts-check
// What a question is answered with: buttons, a line to type on, a list to sort, texts to match.
import { textsToMatch } from "./matching.js";
import { optionsToPick } from "./picking.js";
import { listToSort } from "./sorting.js";
import { lineToType } from "./typing.js";

/** @typedef {import("./marking.js").Ask} Ask */
/** @typedef {{text: string, note: string, isRight: boolean}} Pick */
/**
 * @typedef {object} Widget
 * @property {HTMLElement} root
 * @property {boolean} needsCheck whether an answer is complete only when it is said to be
 * @property {() => {isRight: boolean, picks: Pick[]} | string} check the answer; what is missing
 * @property {() => string | null} hint gives something away and says what; null where there is no more
 * @property {(number: number) => void} digit a number key
 * @property {((texts: string[]) => void)} [restore] takes an answer by its texts, where it can
 * @property {() => void} lock shows what was right, and takes no more answers
 */
/**
 * @typedef {object} Hands
 * @property {() => number} random
 * @property {() => void} answer called when a pick is the whole answer
 * @property {(text: string) => void} say announces to whoever can't see it
 */

/**
 * @param {Ask} ask
 * @param {Hands} hands
 * @returns {Widget}
 */
export function widgetFor(ask, hands) {
  switch (ask.kind) {
    case "cloze":
      return lineToType(ask);
    case "order":
      return listToSort(ask, hands);
    case "match":
      return textsToMatch(ask, hands);
    default:
      return optionsToPick(ask, hands);
  }
}
