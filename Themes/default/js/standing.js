// @ts-check
// Where a reader stands in a guide, in a few words.
import { isCard, memories } from "./deck.js";

/** @typedef {import("./progress.js").Review} Review */
/** @typedef {{questions: number, cards: number, dueQuestions: number, dueCards: number, percent: number | null}} Standing */

/**
 * @param {Review[]} reviews
 * @param {number} now
 * @returns {Standing}
 */
export function standingOf(reviews, now) {
  const ids = [...new Set(reviews.map((review) => review.id))];
  const known = memories(reviews, ids);
  const due = ids.filter((id) => (known.get(id)?.due ?? Infinity) <= now);
  const week = reviews.filter((r) => !isCard(r.id) && Date.parse(r.time) > now - 7 * 86_400_000);
  const right = week.filter((review) => review.rating > 1).length;
  const cards = ids.filter(isCard).length;
  const dueCards = due.filter(isCard).length;
  return {
    questions: ids.length - cards,
    cards,
    dueQuestions: due.length - dueCards,
    dueCards,
    percent: week.length ? Math.round((100 * right) / week.length) : null,
  };
}

/**
 * `12 questions answered, 80 % of this week’s answers right, 30 cards rated`
 * @param {Standing} standing
 */
export function standingWords({ questions, cards, percent }) {
  const words = [];
  if (questions) words.push(`${counted(questions, "question")} answered`);
  if (percent !== null) words.push(`${percent}\u00a0% of this week’s answers right`);
  if (cards) words.push(`${counted(cards, "card")} rated`);
  return words.join(", ");
}

/**
 * @param {number} count
 * @param {string} what
 */
export const counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;
