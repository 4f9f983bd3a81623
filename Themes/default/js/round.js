// @ts-check
// Which questions a round asks, and what came of them.
import { shuffled } from "./marking.js";
import { waiting } from "./deck.js";

/** @typedef {import("./progress.js").Review} Review */
/** @typedef {import("./fsrs.js").Memory} Memory */
/** @typedef {"next" | "all" | "new" | "due" | "missed" | "flagged"} What */

/**
 * The ids that each choice stands for.
 * @param {string[]} ids in the order of the page
 * @param {{reviews: Review[], flags: string[]}} progress
 * @param {Map<string, Memory>} known
 * @param {number} now
 * @returns {Record<What, string[]>}
 */
export function choicesOf(ids, { reviews, flags }, known, now) {
  const { due, fresh } = waiting(ids, known, now);
  /** @type {Map<string, number>} */
  const last = new Map();
  for (const { id, rating } of reviews) last.set(id, rating);
  const missed = ids.filter((id) => last.get(id) === 1);
  const flagged = new Set(flags);
  return {
    next: [...due, ...fresh],
    all: ids,
    new: fresh,
    due,
    missed,
    flagged: ids.filter((id) => flagged.has(id)),
  };
}

/**
 * A round of so many questions: those due first, the others mixed.
 * @param {Record<What, string[]>} choices
 * @param {What} what
 * @param {number} many 0 for all
 * @param {() => number} random
 */
export function roundOf(choices, what, many, random) {
  const due = new Set(choices.due);
  const wanted = choices[what];
  const first = wanted.filter((id) => due.has(id));
  const rest = shuffled(wanted.filter((id) => !due.has(id)), random);
  const round = [...first, ...rest];
  return shuffled(many > 0 ? round.slice(0, many) : round, random);
}

/**
 * What a round came to.
 * @param {Map<string, boolean>} answers whether each was right
 */
export function result(answers) {
  const all = [...answers];
  const missed = all.filter(([, isRight]) => !isRight).map(([id]) => id);
  const right = all.length - missed.length;
  const percent = all.length ? Math.round((100 * right) / all.length) : 0;
  return { asked: all.length, right, missed, percent };
}
