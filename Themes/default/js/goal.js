// @ts-check
// The date that a reader's plan leads up to, kept in the browser.
import { dayOf, textOf } from "./dates.js";

/** @typedef {import("./progress.js").TextStore} TextStore */

/** @param {string} guide */
const keyOf = (guide) => `studyguide/${guide}/plan`;

/**
 * The date and the day on which it was chosen, which the plan keeps to from then on.
 * @param {string} guide the guide's slug
 * @param {TextStore | null} storage
 */
export function readGoal(guide, storage) {
  try {
    const { goal, begin } = JSON.parse(storage?.getItem(keyOf(guide)) ?? "null") ?? {};
    return { goal: dayOf(String(goal)), begin: dayOf(String(begin)) };
  } catch {
    return { goal: null, begin: null };
  }
}

/**
 * @param {string} guide the guide's slug
 * @param {TextStore | null} storage
 * @param {number} goal
 * @param {number} begin
 */
export function writeGoal(guide, storage, goal, begin) {
  const value = { version: 1, goal: textOf(goal), begin: textOf(begin) };
  try {
    storage?.setItem(keyOf(guide), JSON.stringify(value));
  } catch {
    // The plan is on its dates for as long as the page is open.
  }
}
