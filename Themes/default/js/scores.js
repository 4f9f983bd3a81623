// @ts-check
// The scores of all worksheets of a guide, kept in the browser under the rubrics' ids.
import { readScores, scoreFile } from "./scoring.js";

/** @typedef {import("./scoring.js").Attempt} Attempt */
/** @typedef {import("./scoring.js").Scale} Scale */
/** @typedef {import("./progress.js").TextStore} TextStore */

/** Each change is read, made and written at once, so that windows share the store. */
export class ScoreStore {
  /** Whether the last change was kept. */
  isKept = true;

  /**
   * @param {string} guide the guide's slug
   * @param {TextStore | null} storage
   */
  constructor(guide, storage) {
    this.key = `studyguide/${guide}/worksheets`;
    this.storage = storage;
  }

  /**
   * @param {string} worksheet the rubric's id
   * @param {Scale} scale
   * @returns {Attempt[]}
   */
  read(worksheet, scale) {
    const kept = this.all()[worksheet];
    if (kept === undefined) return [];
    try {
      return readScores(kept, worksheet, scale);
    } catch {
      this.putAside(JSON.stringify(kept));
      return [];
    }
  }

  /**
   * @param {string} worksheet
   * @param {Scale} scale
   * @param {Attempt[]} attempts
   */
  write(worksheet, scale, attempts) {
    const all = this.all();
    all[worksheet] = scoreFile(worksheet, scale, attempts);
    this.isKept = this.set(this.key, JSON.stringify({ version: 1, worksheets: all }));
  }

  /** @returns {Record<string, unknown>} */
  all() {
    let text = null;
    try {
      text = this.storage?.getItem(this.key) ?? null;
    } catch {
      return {};
    }
    if (text === null) return {};
    try {
      const value = JSON.parse(text);
      if (value.version !== 1 || typeof value.worksheets !== "object") throw new TypeError();
      return { ...value.worksheets };
    } catch {
      this.putAside(text);
      return {};
    }
  }

  /**
   * What is not ours, or damaged, is kept, so that nothing is lost by going on.
   * @param {string} text
   */
  putAside(text) {
    this.set(`${this.key}/unreadable`, text);
  }

  /** @param {string} key @param {string} text */
  set(key, text) {
    try {
      if (!this.storage) return false;
      this.storage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }
}
