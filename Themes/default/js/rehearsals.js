// @ts-check
// Answers that were rehearsed, kept in the browser under the cases' ids, and as one JSON file to carry
// them elsewhere.
import { parseFile, ProgressError } from "./progress.js";

/** @typedef {import("./pacing.js").Part} Part */
/** @typedef {import("./progress.js").TextStore} TextStore */
/**
 * `used` in milliseconds, by part.
 * @typedef {{
 *   id: string, title: string, time: string, parts: Part[], used: number[], notes: string
 * }} Attempt
 */
/** @typedef {Attempt & {place: number, movesOn: boolean}} Running an answer that is not finished */
/**
 * `running` has one for each window that rehearses, the last begun at the end.
 * @typedef {{running: Running[], attempts: Attempt[]}} Rehearsals
 */

/**
 * An attempt as it was kept, as a list of one; of none, where it makes no sense.
 * @param {any} value
 * @returns {Attempt[]}
 */
function readAttempt(value) {
  const { id, title, time, parts, used, notes } = value ?? {};
  const isNumber = (/** @type {unknown} */ n) => typeof n === "number" && Number.isFinite(n) && n >= 0;
  const isWhole =
    [id, title, time, notes].every((text) => typeof text === "string") &&
    !Number.isNaN(Date.parse(time)) &&
    Array.isArray(parts) &&
    parts.length > 0 &&
    parts.every((part) => typeof part?.name === "string" && isNumber(part.seconds)) &&
    Array.isArray(used) &&
    used.length === parts.length &&
    used.every(isNumber);
  return isWhole ? [{ id, title, time, parts, used, notes }] : [];
}

/**
 * The same for one that is not finished.
 * @param {any} value
 * @returns {Running[]}
 */
function readRunning(value) {
  const [attempt] = readAttempt(value);
  if (!attempt || !Number.isInteger(value.place) || !attempt.parts[value.place]) return [];
  return [{ ...attempt, place: value.place, movesOn: value.movesOn === true }];
}

/** @param {Attempt[]} attempts @param {string} time @returns whether one was begun then */
const has = (attempts, time) => attempts.some((attempt) => attempt.time === time);

/** Each change is read, made and written at once, so that windows share the store. */
export class RehearsalStore {
  /** Whether the last change was kept. */
  isKept = true;

  /**
   * @param {string} guide the guide's slug
   * @param {TextStore | null} storage
   */
  constructor(guide, storage) {
    this.guide = guide;
    this.key = `studyguide/${guide}/mock`;
    this.storage = storage;
    /** @type {Rehearsals} what there is where the browser keeps nothing */
    this.held = { running: [], attempts: [] };
  }

  /** @returns {Rehearsals} */
  read() {
    try {
      const value = JSON.parse(this.storage?.getItem(this.key) ?? "null");
      if (value?.version !== 1 || !Array.isArray(value.attempts)) return this.held;
      return {
        // Earlier there was one, or null.
        running: [value.running ?? []].flat().flatMap(readRunning),
        attempts: value.attempts.flatMap(readAttempt),
      };
    } catch {
      return this.held;
    }
  }

  /** @param {(rehearsals: Rehearsals) => Rehearsals} change */
  change(change) {
    this.held = change(this.read());
    try {
      this.storage?.setItem(this.key, JSON.stringify({ version: 1, ...this.held }));
      this.isKept = this.storage !== null;
    } catch {
      this.isKept = false;
    }
  }

  /** @param {Running} own */
  keepRunning(own) {
    this.change(({ running, attempts }) => ({
      running: has(running, own.time)
        ? running.map((other) => (other.time === own.time ? own : other))
        : [...running, own],
      attempts,
    }));
  }

  /** @param {Attempt} attempt */
  finish(attempt) {
    this.change(({ running, attempts }) => ({
      running: running.filter((other) => other.time !== attempt.time),
      attempts: [...attempts, attempt],
    }));
  }

  /** @param {string} time when it was begun */
  remove(time) {
    this.change(({ running, attempts }) => ({
      running,
      attempts: attempts.filter((attempt) => attempt.time !== time),
    }));
  }

  /** @param {string} time @param {string} notes */
  write(time, notes) {
    this.change(({ running, attempts }) => ({
      running,
      attempts: attempts.map((attempt) => (attempt.time === time ? { ...attempt, notes } : attempt)),
    }));
  }

  /** A file of the answers that are finished. */
  exportText() {
    const { attempts } = this.read();
    return JSON.stringify({ version: 1, guide: this.guide, attempts }, null, 1) + "\n";
  }

  /**
   * Takes in such a file and says how many answers were new.
   * @param {string} text
   */
  importText(text) {
    const other = parseRehearsals(text);
    if (other.guide !== this.guide) {
      throw new ProgressError(
        `These are rehearsals of “${other.guide}”; this guide is “${this.guide}”.`,
      );
    }
    const known = new Set(this.read().attempts.map(({ time }) => time));
    const added = other.attempts.filter(({ time }) => !known.has(time) && known.add(time));
    this.change(({ running, attempts }) => ({
      running,
      attempts: [...attempts, ...added].sort((a, b) => Date.parse(a.time) - Date.parse(b.time)),
    }));
    return added.length;
  }
}

/**
 * Reads the JSON of a file of rehearsals; what makes no sense is left out.
 * @param {string} text
 * @returns {{guide: string, attempts: Attempt[]}}
 */
export function parseRehearsals(text) {
  const value = parseFile(
    text, "rehearsals",
    (value) => Array.isArray(value?.attempts) && typeof value.guide === "string",
  );
  return { guide: value.guide, attempts: value.attempts.flatMap(readAttempt) };
}

/**
 * The cases that were never tried, or else those that were tried least often.
 * @param {string[]} ids
 * @param {Attempt[]} attempts
 */
export function leastTried(ids, attempts) {
  const times = (/** @type {string} */ id) => attempts.filter((attempt) => attempt.id === id).length;
  const least = Math.min(...ids.map(times));
  return ids.filter((id) => times(id) === least);
}
