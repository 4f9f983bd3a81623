// @ts-check
// What there is to do today, the most pressing first.
import { counted } from "./standing.js";

/** @typedef {{name: string, href: string, note: string}} Task */
/**
 * What is known of the reader: where they stand in cards and questions, the round that was broken
 * off, the parts of the plan that are for today, the chapter that was read last.
 * @typedef {{
 *   standing: import("./standing.js").Standing,
 *   round: {name: string, href: string, answered: number, asked: number} | null,
 *   parts: string[],
 *   chapter: {name: string, href: string} | null,
 * }} Known
 */
/** @typedef {{practice?: string, deck?: string, plan?: string}} Places what the guide has, as URLs */

/**
 * @param {Known} known
 * @param {Places} places
 * @returns {Task[]}
 */
export function tasksOf({ standing, round, parts, chapter }, { practice, deck, plan }) {
  const { questions, dueCards, dueQuestions } = standing;
  /** @type {Task[]} */
  const tasks = [];
  const add = (/** @type {string} */ name, /** @type {string} */ href, note = "") =>
    tasks.push({ name, href, note });
  if (dueCards && deck) add(`Review ${counted(dueCards, "card")}`, deck, "due now");
  if (dueQuestions && practice) {
    add(`Practice ${counted(dueQuestions, "question")}`, `${practice}?what=due`, "due now");
  }
  if (round) {
    add(`Finish the round: ${round.name}`, round.href, `${round.answered} of ${round.asked} answered`);
  }
  if (parts.length && plan) add(parts.join("; "), plan, "in your plan for today");
  if (questions && !dueQuestions && !round && practice) {
    add("Go on practicing", practice, "no question is due");
  }
  if (chapter) add(`Go on reading: ${chapter.name}`, chapter.href, "where you stopped");
  return tasks;
}
