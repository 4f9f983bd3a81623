// @ts-check
// The time of an answer: parts one after the other, stopped and gone on with.

/** @typedef {{name: string, seconds: number}} Part `seconds` is 0 for a part that has no end */

/** Milliseconds. A longer silence is a lid that was closed, and no answer. */
const ASLEEP = 300_000;

/** @param {Part[]} parts whose milliseconds are given, all together; 0 where they have no end */
export const planned = (parts) => parts.reduce((sum, { seconds }) => sum + seconds * 1000, 0);

/** @param {number[]} used milliseconds by part */
export const spent = (used) => used.reduce((sum, time) => sum + time, 0);

export class Pacer {
  /** @type {number | null} when the time was last taken; null while it stands */
  since = null;

  /**
   * @param {Part[]} parts
   * @param {boolean} movesOn whether a part that is over gives way to the next
   * @param {{place: number, used: number[]}} [kept] `used` in milliseconds, by part
   */
  constructor(parts, movesOn, kept) {
    this.parts = parts;
    this.movesOn = movesOn;
    this.place = kept?.place ?? 0;
    this.used = parts.map((_, place) => kept?.used[place] ?? 0);
  }

  get isRunning() {
    return this.since !== null;
  }

  get isLast() {
    return this.place === this.parts.length - 1;
  }

  /** Milliseconds of the part that are left, below 0 when it is over; null where it has no end. */
  get left() {
    const { seconds } = this.parts[this.place];
    return seconds ? seconds * 1000 - this.used[this.place] : null;
  }

  /** Milliseconds of all parts. */
  get spent() {
    return spent(this.used);
  }

  /** @param {number} now */
  goOn(now) {
    this.since = now;
  }

  /** @param {number} now */
  pause(now) {
    this.settle(now);
    this.since = null;
  }

  /**
   * Takes the time that has passed. The last part goes on beyond its end: an answer is over when its
   * speaker says so.
   * @param {number} now
   */
  settle(now) {
    if (this.since === null) return;
    const passed = Math.max(0, now - this.since);
    this.since = passed > ASLEEP ? null : now;
    if (passed > ASLEEP) return;
    this.used[this.place] += passed;
    while (this.movesOn && !this.isLast && this.left !== null && this.left <= 0) {
      const over = -this.left;
      this.used[this.place] -= over;
      this.place += 1;
      this.used[this.place] += over;
    }
  }

  /** @param {number} now */
  next(now) {
    this.settle(now);
    if (!this.isLast) this.place += 1;
  }
}

/**
 * `4:05`, `1:00:00`; below 0 `+0:12`, which is how long it is over.
 * @param {number} milliseconds
 */
export function clockText(milliseconds) {
  // What is left is rounded up and what is over down, so that 0:00 is shown when the time is up.
  const seconds = Math.abs(Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const text = `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
  return milliseconds <= -1000 ? `+${text}` : text;
}

/** @param {number} milliseconds rounded down, so that nobody has used more than there was */
export const spokenTime = (milliseconds) => clockText(Math.floor(milliseconds / 1000) * 1000);

/** @param {{parts: Part[], used: number[]}} attempt whose time is said, such as `6:12 of 7:00` */
export function shareOf({ parts, used }) {
  const whole = planned(parts);
  return spokenTime(spent(used)) + (whole ? ` of ${clockText(whole)}` : "");
}

/** @param {number} used @param {number} seconds */
export function difference(used, seconds) {
  const more = Math.round(used / 1000) - seconds;
  if (Math.abs(more) < 5) return "as planned";
  return `${clockText(Math.abs(more) * 1000)} ${more > 0 ? "over" : "under"}`;
}
