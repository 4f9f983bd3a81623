// @ts-check
// Which card comes next: what is due first, then new cards, in the order of the guide.
import { replay, review } from "./fsrs.js";

/** @typedef {import("./progress.js").Review} Review */
/** @typedef {import("./progress.js").Rating} Rating */
/** @typedef {import("./fsrs.js").Memory} Memory */

/**
 * What is remembered of each card, from all reviews.
 * @param {Review[]} reviews earliest first
 * @param {Iterable<string>} ids
 */
export function memories(reviews, ids) {
  const wanted = new Set(ids);
  /** @type {Map<string, {rating: Rating, time: number}[]>} */
  const byCard = new Map();
  for (const { id, rating, time } of reviews) {
    if (!wanted.has(id)) continue;
    const list = byCard.get(id) ?? [];
    list.push({ rating, time: Date.parse(time) });
    byCard.set(id, list);
  }
  /** @type {Map<string, Memory>} */
  const known = new Map();
  for (const [id, list] of byCard) {
    const memory = replay(list, id);
    if (memory) known.set(id, memory);
  }
  return known;
}

/**
 * The cards to ask now: those that are due, the longest due first, then those never asked.
 * @param {string[]} ids in the order of the guide
 * @param {Map<string, Memory>} known
 * @param {number} now
 */
export function waiting(ids, known, now) {
  const due = ids
    .map((id) => ({ id, due: known.get(id)?.due ?? Infinity }))
    .filter((card) => card.due <= now)
    .sort((a, b) => a.due - b.due)
    .map((card) => card.id);
  return { due, fresh: ids.filter((id) => !known.has(id)) };
}

/**
 * Whether a review is of a flashcard: the last part of its id, the slot, begins with `card`.
 * @param {string} id
 */
export function isCard(id) {
  return id.slice(id.lastIndexOf("/") + 1).startsWith("card");
}

/**
 * How many cards of the guide were rated for the first time today, by the reader's calendar.
 * @param {Review[]} reviews earliest first
 * @param {number} now
 */
export function newToday(reviews, now) {
  const day = new Date(now);
  const start = day.setHours(0, 0, 0, 0);
  const end = day.setDate(day.getDate() + 1);
  /** @type {Set<string>} */
  const seen = new Set();
  let count = 0;
  for (const { id, time } of reviews) {
    if (seen.has(id) || !isCard(id)) continue;
    seen.add(id);
    const at = Date.parse(time);
    if (at >= start && at < end) count += 1;
  }
  return count;
}

/**
 * When the first of the cards comes back; null where none does.
 * @param {string[]} ids
 * @param {Map<string, Memory>} known
 */
export function nextDue(ids, known) {
  const times = ids.flatMap((id) => known.get(id)?.due ?? []);
  return times.length ? Math.min(...times) : null;
}

/**
 * How long a card would wait after each rating, in words.
 * @param {Memory | null} memory
 * @param {string} id
 * @param {number} now
 */
export function choices(memory, id, now) {
  /** @type {Rating[]} */
  const ratings = [1, 2, 3, 4];
  return ratings.map((rating) => ({
    rating,
    wait: waitText(review(memory, id, rating, now).due - now),
  }));
}

/**
 * `1 min`, `3 h`, `8 days`, `4 months`, `1.2 years`
 * @param {number} milliseconds
 */
export function waitText(milliseconds) {
  const minutes = milliseconds / 60_000;
  if (minutes < 60) return `${Math.max(Math.round(minutes), 1)} min`;
  if (minutes < 1440) return `${Math.round(minutes / 60)} h`;
  const days = Math.round(minutes / 1440);
  if (days < 31) return days === 1 ? "1 day" : `${days} days`;
  const months = Math.round(days / 30.4);
  if (days < 365) return months === 1 ? "1 month" : `${months} months`;
  const years = Math.round(days / 36.5) / 10;
  return years === 1 ? "1 year" : `${years} years`;
}
