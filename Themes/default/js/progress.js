// @ts-check
// What the reader answered, kept in the browser under the questions' ids, and as one JSON file to
// carry it elsewhere. The terminal reads and writes the same file.

/** @typedef {1 | 2 | 3 | 4} Rating again, hard, good, easy */
/** @typedef {{id: string, time: string, rating: Rating, seconds?: number}} Review */
/** @typedef {{id: string, time: string}} Undone a review that counts no more */
/**
 * @typedef {{
 *   version: 1, guide: string, reviews: Review[], flags: string[], undone?: Undone[]
 * }} Progress what was taken back is in `undone`, and not among the reviews
 */
/**
 * How well progress is kept: `saved`; `blocked` where the browser keeps nothing (private windows,
 * blocked site data); `full` where there is no room left. In the last two it lives as long as the
 * page.
 * @typedef {"saved" | "blocked" | "full"} Keeping
 */
/** @typedef {Pick<Storage, "getItem" | "setItem">} TextStore */

/** Why a file can't be read as progress. */
export class ProgressError extends Error {}

/**
 * @param {string} guide
 * @returns {Progress}
 */
export function emptyProgress(guide) {
  return { version: 1, guide, reviews: [], flags: [] };
}

/**
 * Reads the JSON of a file of ours, of which the version is known.
 * @param {string} text
 * @param {string} what is in the file
 * @param {(value: any) => boolean} holds whether it is there
 * @returns {any}
 */
export function parseFile(text, what, holds) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProgressError("This file is not JSON.");
  }
  if (!holds(value)) throw new ProgressError(`This file holds no ${what} of a study guide.`);
  if (value.version !== 1) {
    throw new ProgressError(`This file is of version ${value.version}; this page reads version 1.`);
  }
  return value;
}

/**
 * Reads the JSON of a progress file; what it doesn't know is left out.
 * @param {string} text
 * @returns {Progress}
 */
export function parseProgress(text) {
  const value = parseFile(text, "progress", (value) => Array.isArray(value?.reviews));
  const flags = Array.isArray(value.flags) ? value.flags : [];
  const undone = Array.isArray(value.undone) ? value.undone : [];
  return counting({
    version: 1,
    guide: typeof value.guide === "string" ? value.guide : "",
    reviews: value.reviews.flatMap(readReview),
    flags: unique(flags.filter((/** @type {unknown} */ flag) => typeof flag === "string")),
    undone: undone.flatMap(readName),
  });
}

/**
 * The name of a review, as a list of one; of none, where it makes no sense.
 * @param {any} value
 * @returns {Undone[]}
 */
function readName(value) {
  if (!value || typeof value.id !== "string" || !value.id) return [];
  const time = new Date(typeof value.time === "string" ? value.time : NaN);
  return Number.isNaN(time.getTime()) ? [] : [{ id: value.id, time: time.toISOString() }];
}

/** @param {Undone} review */
const nameOf = ({ id, time }) => `${time} ${id}`;

/**
 * The same in order, without what was taken back, and without the list of that where it is empty.
 * @param {Progress} progress
 * @returns {Progress}
 */
function counting({ undone = [], ...progress }) {
  const names = new Map(undone.map(({ id, time }) => [nameOf({ id, time }), { id, time }]));
  const reviews = sorted(progress.reviews.filter((review) => !names.has(nameOf(review))));
  return names.size
    ? { ...progress, reviews, undone: sorted([...names.values()]) }
    : { ...progress, reviews };
}

/**
 * A review as a list of one; of none, where it makes no sense.
 * @param {any} value
 * @returns {Review[]}
 */
function readReview(value) {
  const [name] = readName(value);
  if (!name || ![1, 2, 3, 4].includes(value.rating)) return [];
  /** @type {Review} */
  const review = { ...name, rating: value.rating };
  if (Number.isFinite(value.seconds) && value.seconds >= 0) review.seconds = value.seconds;
  return [review];
}

/**
 * All that either has; merging the same twice changes nothing.
 * @param {Progress} mine
 * @param {Progress} other
 * @returns {Progress}
 */
export function mergeProgress(mine, other) {
  /** @type {Map<string, Review>} */
  const reviews = new Map();
  for (const review of [...mine.reviews, ...other.reviews]) {
    const key = nameOf(review);
    if (!reviews.has(key)) reviews.set(key, review);
  }
  return counting({
    version: 1,
    guide: mine.guide,
    reviews: [...reviews.values()],
    flags: unique([...mine.flags, ...other.flags]),
    undone: [...(mine.undone ?? []), ...(other.undone ?? [])],
  });
}

/**
 * @template {Undone} Named
 * @param {Named[]} reviews
 */
function sorted(reviews) {
  return reviews.sort((a, b) => compare(a.time, b.time) || compare(a.id, b.id));
}

/** @param {string[]} texts */
const unique = (texts) => [...new Set(texts)].sort(compare);

/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The browser's store, or nothing where it may not be used. */
export function browserStorage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Progress in one guide. Each change is read, made and written at once, so that windows share it. */
export class ProgressStore {
  /** @type {Keeping} */
  keeping = "saved";

  /**
   * @param {string} guide the guide's slug
   * @param {TextStore | null} storage
   * @param {() => Date} now
   */
  constructor(guide, storage, now = () => new Date()) {
    this.guide = guide;
    this.key = `studyguide/${guide}/progress`;
    this.storage = storage;
    this.now = now;
    /** What could not be written. @type {Progress} */
    this.unsaved = emptyProgress(guide);
    if (!storage) this.keeping = "blocked";
  }

  /** @returns {Progress} */
  read() {
    let text = null;
    try {
      text = this.storage?.getItem(this.key) ?? null;
    } catch {
      this.keeping = "blocked";
    }
    if (text === null) return mergeProgress(emptyProgress(this.guide), this.unsaved);
    try {
      const kept = { ...parseProgress(text), guide: this.guide };
      return this.keeping === "saved" ? kept : mergeProgress(kept, this.unsaved);
    } catch {
      // Not ours, or damaged: kept aside, so that nothing is lost by going on.
      this.set(`${this.key}/unreadable`, text);
      return mergeProgress(emptyProgress(this.guide), this.unsaved);
    }
  }

  /**
   * @param {string} id
   * @param {Rating} rating
   * @param {number} [seconds]
   */
  record(id, rating, seconds) {
    const progress = this.read();
    const named = [...progress.reviews, ...(progress.undone ?? [])];
    const taken = new Set(named.filter((r) => r.id === id).map((r) => r.time));
    let time = this.now();
    while (taken.has(time.toISOString())) time = new Date(time.getTime() + 1);
    /** @type {Review} */
    const review = { id, time: time.toISOString(), rating };
    if (seconds !== undefined) review.seconds = Math.round(seconds * 10) / 10;
    progress.reviews = sorted([...progress.reviews, review]);
    this.write(progress);
    return review;
  }

  /**
   * Takes a review back. Its name is kept, so that an export from before does not bring it in again.
   * @param {Undone} review
   */
  takeBack({ id, time }) {
    const progress = this.read();
    this.write(counting({ ...progress, undone: [...(progress.undone ?? []), { id, time }] }));
  }

  /**
   * Takes a review back and puts one with another rating in its place.
   * @param {Review} review
   * @param {Rating} rating
   */
  replace(review, rating) {
    this.takeBack(review);
    return this.record(review.id, rating, review.seconds);
  }

  /** @param {string} id */
  isFlagged(id) {
    return this.read().flags.includes(id);
  }

  /**
   * @param {string} id
   * @param {boolean} isFlagged
   */
  setFlag(id, isFlagged) {
    const progress = this.read();
    const others = progress.flags.filter((flag) => flag !== id);
    progress.flags = unique(isFlagged ? [...others, id] : others);
    this.write(progress);
  }

  /** The progress file. */
  exportText() {
    return JSON.stringify(this.read(), null, 1) + "\n";
  }

  /**
   * Takes in a progress file and says how many reviews were new.
   * @param {string} text
   * @param {{anyGuide?: boolean}} options whether a file of another guide is taken too
   */
  importText(text, { anyGuide = false } = {}) {
    const other = parseProgress(text);
    if (!anyGuide && other.guide !== this.guide) {
      throw new ProgressError(
        `This is progress in “${other.guide}”; this guide is “${this.guide}”.`,
      );
    }
    const mine = this.read();
    const merged = mergeProgress(mine, other);
    this.write(merged);
    return merged.reviews.length - mine.reviews.length;
  }

  /** Forgets everything. */
  clear() {
    this.write(emptyProgress(this.guide));
  }

  /** @param {Progress} progress */
  write(progress) {
    this.unsaved = emptyProgress(this.guide);
    if (!this.set(this.key, JSON.stringify(progress))) this.unsaved = progress;
  }

  /**
   * @param {string} key
   * @param {string} text
   */
  set(key, text) {
    if (!this.storage) return false;
    try {
      this.storage.setItem(key, text);
      this.keeping = "saved";
      return true;
    } catch (error) {
      const name = error instanceof Error ? error.name : "";
      this.keeping = /quota/i.test(name) ? "full" : "blocked";
      return false;
    }
  }
}

/** Progress in the guide that this page belongs to. */
export function openProgress() {
  return new ProgressStore(document.documentElement.dataset.guide ?? "", browserStorage());
}

/**
 * What to tell the reader where progress isn't kept; nothing where it is.
 * @param {Keeping} keeping
 */
export function keepingNote(keeping) {
  switch (keeping) {
    case "saved":
      return "";
    case "blocked":
      return "This browser keeps nothing for this site (a private window, or blocked site data). Your progress is lost with this page, unless you export it.";
    case "full":
      return "The browser has no room left for this site. What you answer now is lost with this page, unless you export it.";
  }
}
