// @ts-check
// How many new cards a reader wants a day. What is due is not held back.

/** @typedef {import("./progress.js").TextStore} TextStore */

/** Where the reader chose nothing. */
const USUAL = 20;

/** The limit of a guide, remembered for all its decks. */
export class NewLimit {
  /**
   * @param {string} guide the guide's slug
   * @param {TextStore | null} storage
   */
  constructor(guide, storage) {
    this.key = `studyguide/${guide}/new-cards`;
    this.storage = storage;
    /** New cards a day; 0 for all. */
    this.most = USUAL;
    this.read();
  }

  read() {
    try {
      const text = this.storage?.getItem(this.key) ?? "";
      this.most = /^\d{1,4}$/.test(text) ? Number(text) : USUAL;
    } catch {
      // Without a store it holds for this page.
    }
  }

  /** @param {number} most */
  set(most) {
    this.most = most;
    try {
      this.storage?.setItem(this.key, String(most));
    } catch {}
  }

  /**
   * How many more may come on a day on which so many came already.
   * @param {number} count
   */
  left(count) {
    return this.most === 0 ? Infinity : Math.max(this.most - count, 0);
  }
}
