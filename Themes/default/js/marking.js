// @ts-check
// What an answer is worth, and what a hint gives away.

/** @typedef {import("./progress.js").Rating} Rating */
/** @typedef {{text: string, isRight: boolean, note: string}} Option */
/** @typedef {{text: string, match: string}} Pair */
/**
 * @typedef {{
 *   id: string, kind: string, keepsOrder: boolean, options: Option[], accepted: string[],
 *   ordered: string[], shown: string[], pairs: Pair[]
 * }} Ask
 */

/**
 * The same for answers that differ in capitals, spaces, quotation marks, dashes, hyphens between
 * letters, an article, a full stop, marks between thousands, `&` for "and", "percent" for `%`.
 * @param {string} text
 */
export function plain(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/(\p{L}{2})-(?=\p{L})/gu, "$1 ")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/\s*(%|\bper ?cent\b)/g, "%")
    .replace(/&/g, " and ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(the|an?) /, "")
    .replace(/[.!]$/, "");
}

/**
 * @param {string} given
 * @param {string[]} accepted
 */
export function isAccepted(given, accepted) {
  return plain(given) !== "" && accepted.some((text) => plain(text) === plain(given));
}

/**
 * Whether exactly the right ones are picked.
 * @param {Option[]} options
 * @param {Set<number>} picked
 */
export function arePicked(options, picked) {
  return options.every((option, place) => option.isRight === picked.has(place));
}

/**
 * @param {string[]} given
 * @param {string[]} right
 */
export function isInOrder(given, right) {
  return given.length === right.length && given.every((text, place) => text === right[place]);
}

/** Seconds after which a right answer counts as hard; those of other kinds as a choice. */
const SLOW = { choice: 60, multiple: 90, boolean: 45, cloze: 60, order: 120, match: 120 };

/**
 * Wrong: again. Right: good. Right after a hint or slowly: hard.
 * @param {string} kind
 * @param {{isRight: boolean, hints: number, seconds: number}} answer
 * @returns {Rating}
 */
export function ratingOf(kind, { isRight, hints, seconds }) {
  if (!isRight) return 1;
  const slow = SLOW[/** @type {keyof typeof SLOW} */ (kind)] ?? SLOW.choice;
  return hints > 0 || seconds > slow ? 2 : 3;
}

/**
 * The place of a wrong option to rule out; null where two are left.
 * @param {Option[]} options
 * @param {Set<number>} gone
 * @param {() => number} random
 */
export function ruleOut(options, gone, random) {
  const wrong = options.map((_, place) => place).filter((p) => !options[p].isRight && !gone.has(p));
  if (wrong.length < 1 || options.length - gone.size <= 2) return null;
  return wrong[Math.floor(random() * wrong.length)];
}

/**
 * The beginning of the shortest accepted answer: one letter more with each hint, never the whole.
 * @param {string[]} accepted
 * @param {number} hints how many there were
 */
export function opening(accepted, hints) {
  const shortest = [...accepted].sort((a, b) => a.length - b.length)[0] ?? "";
  const letters = [...shortest];
  return hints + 1 < letters.length ? letters.slice(0, hints + 1).join("") + "…" : null;
}

/**
 * Numbers from 0 to below 1 that are the same for the same seed and name (mulberry32).
 * @param {number} seed
 * @param {string} name
 */
export function seeded(seed, name) {
  let state = [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template Item
 * @param {Item[]} items
 * @param {() => number} random
 */
export function shuffled(items, random) {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const place = Math.floor(random() * (last + 1));
    [result[last], result[place]] = [result[place], result[last]];
  }
  return result;
}
