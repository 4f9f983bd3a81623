// @ts-check
// A rubric's scores in numbers.

/** @typedef {{name: string, weight: number}} Criterion */
/**
 * One scoring: points and notes by the criterion's place, null where it is not scored yet.
 * @typedef {{name: string, date: string, points: (number | null)[], notes: string[]}} Attempt
 */
/**
 * `levels` holds the points that a level may have, `most` those of the best.
 * @typedef {{
 *   criteria: Criterion[], levels: number[], total: number, unit: string, most: number,
 * }} Scale
 */

/** Why a file can't be read as scores. */
export class ScoreError extends Error {}

/**
 * What one criterion counts: its weight by the share of the best level.
 * @param {Scale} scale
 * @param {number} place
 * @param {Attempt} attempt
 */
export function countOf(scale, place, attempt) {
  const points = attempt.points[place] ?? null;
  return points === null ? null : (scale.criteria[place].weight * points) / scale.most;
}

/**
 * The weighted total; null where nothing is scored.
 * @param {Scale} scale
 * @param {Attempt} attempt
 */
export function totalOf(scale, attempt) {
  const scored = scale.criteria.flatMap((_, place) => countOf(scale, place, attempt) ?? []);
  return scored.length ? scored.reduce((sum, count) => sum + count, 0) : null;
}

/** @param {Attempt} attempt @param {Scale} scale */
export const isWhole = (attempt, scale) =>
  scale.criteria.every((_, place) => (attempt.points[place] ?? null) !== null);

/**
 * In words where a share of the best score lies.
 * @param {number} share from 0 to 1
 */
export function band(share) {
  // As exact as the total is shown, so that "85" never stands beside the band below it.
  const shown = Math.round(share * 1000) / 1000;
  if (shown >= 0.85) return "Excellent (85 % and more)";
  if (shown >= 0.7) return "Solid (70 to below 85 %)";
  if (shown >= 0.5) return "On the way (50 to below 70 %)";
  return "Early (below 50 %)";
}

/**
 * With one decimal at most.
 * @param {number} number
 */
export const figure = (number) => String(Math.round(number * 10) / 10);

/** @param {string} date @returns {Attempt} */
export function emptyAttempt(date) {
  return { name: "", date, points: [], notes: [] };
}

/** @param {Attempt} attempt @param {number} place */
export const nameOf = (attempt, place) => attempt.name.trim() || `Attempt ${place + 1}`;

/**
 * A table after RFC 4180: a row a criterion, two columns an attempt.
 * @param {Scale} scale
 * @param {Attempt[]} attempts
 */
export function csv(scale, attempts) {
  const cell = (/** @type {string | number | null} */ value) => {
    const text = String(value ?? "");
    // A formula in a spreadsheet is not what a note is.
    const safe = /^[=+\-@]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const names = attempts.map(nameOf);
  const rows = [
    ["Criterion", "Weight", ...names.flatMap((name) => [name, `${name}: notes`])],
    ...scale.criteria.map(({ name, weight }, place) => [
      name, weight,
      ...attempts.flatMap((a) => [a.points[place] ?? null, a.notes[place] ?? ""]),
    ]),
    [
      "Total", scale.total,
      ...attempts.flatMap((attempt) => {
        const total = totalOf(scale, attempt);
        return [total === null ? null : figure(total), ""];
      }),
    ],
  ];
  return rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

/**
 * A worksheet's attempts as a file, which is also what is kept of it.
 * @param {string} worksheet
 * @param {Scale} scale
 * @param {Attempt[]} attempts
 */
export function scoreFile(worksheet, scale, attempts) {
  const criteria = scale.criteria.map(({ name }) => name);
  return { version: 1, worksheet, criteria, attempts };
}

/**
 * @param {string} text
 * @param {string} worksheet
 * @param {Scale} scale
 * @returns {Attempt[]}
 */
export function parseScores(text, worksheet, scale) {
  /** @type {any} */
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ScoreError("This file is not JSON.");
  }
  return readScores(value, worksheet, scale);
}

/**
 * The attempts in what {@link scoreFile} made; points that no level has are left out.
 * @param {any} value
 * @param {string} worksheet
 * @param {Scale} scale
 * @returns {Attempt[]}
 */
export function readScores(value, worksheet, scale) {
  if (value?.version !== 1 || !Array.isArray(value.attempts)) {
    throw new ScoreError("This file holds no scores of a worksheet.");
  }
  if (value.worksheet !== worksheet) {
    throw new ScoreError(`These are scores of another worksheet, ${value.worksheet}.`);
  }
  const places = placesOf(scale.criteria.map(({ name }) => name), list(value.criteria));
  return value.attempts.map((/** @type {any} */ attempt) => {
    const points = list(attempt?.points);
    const notes = list(attempt?.notes);
    return {
      name: String(attempt?.name ?? ""),
      date: String(attempt?.date ?? ""),
      points: places.map((place) => scale.levels.find((level) => level === points[place]) ?? null),
      notes: places.map((place) => String(notes[place] ?? "")),
    };
  });
}

/**
 * Where each criterion stood when the scores were set: the author may have put one in between or
 * changed their order since. One with a new name is taken for the one that stood in its place, if
 * that is gone; -1 for what was not there.
 * @param {string[]} names
 * @param {unknown[]} before
 */
export function placesOf(names, before) {
  if (!before.length) return names.map((_, place) => place);
  return names.map((name, place) => {
    const found = before.indexOf(name);
    if (found >= 0) return found;
    const isRenamed = place < before.length && !names.includes(String(before[place]));
    return isRenamed ? place : -1;
  });
}

/** @param {unknown} value @returns {unknown[]} */
const list = (value) => (Array.isArray(value) ? value : []);
