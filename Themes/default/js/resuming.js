// @ts-check
// Rounds that go on after a reload, kept in the browser by the page that asks them.

/** @typedef {import("./progress.js").TextStore} TextStore */
/** @typedef {{isRight: boolean, picks: string[]}} Given an answer: what was picked or typed */
/**
 * `place` is that of the question that is shown; `isDone` where the result is; `seed` what the order of
 * the options comes from.
 * @typedef {{
 *   ids: string[], place: number, answers: [string, Given][], isDone: boolean,
 *   what: string, many: string, isWhole: boolean, seed: number, time: number
 * }} KeptRound
 */

/** A round that is older is not what the reader comes back for. */
const DAY = 86_400_000;

/**
 * What is left of a round: without the questions that are gone from the page. Null where nothing
 * is, or where it is too old.
 * @param {KeptRound | null} kept
 * @param {Iterable<string>} ids what the page asks
 * @param {number} now
 * @returns {KeptRound | null}
 */
export function resumed(kept, ids, now) {
  if (!kept || now - kept.time > DAY) return null;
  const known = new Set(ids);
  const left = [...new Set(kept.ids)].filter((id) => known.has(id));
  if (!left.length) return null;
  const passed = new Set(kept.ids.slice(0, kept.place));
  const asked = new Set(left);
  return {
    ...kept,
    ids: left,
    place: left.filter((id) => passed.has(id)).length,
    answers: kept.answers.filter(([id]) => asked.has(id)),
  };
}

/**
 * Where a page is below the guide's first page: `practice/the-rubric/`
 * @param {string} path
 * @param {string} home
 */
export function pageName(path, home) {
  const folder = home.slice(0, home.lastIndexOf("/") + 1);
  const name = folder && path.startsWith(folder) ? path.slice(folder.length) : path;
  return name.replace(/index\.html$/, "");
}

/** The rounds of a guide's pages. Each change is read, made and written at once. */
export class KeptRounds {
  /**
   * @param {string} guide the guide's slug
   * @param {TextStore | null} storage
   */
  constructor(guide, storage) {
    this.key = `studyguide/${guide}/rounds`;
    this.storage = storage;
  }

  /**
   * @param {string} page
   * @returns {KeptRound | null}
   */
  read(page) {
    return readRound(this.all()[page]);
  }

  /**
   * @param {string} page
   * @param {KeptRound} round
   */
  write(page, round) {
    const rounds = { ...this.all(), [page]: round };
    try {
      this.storage?.setItem(this.key, JSON.stringify({ version: 1, rounds }));
    } catch {
      // A round is a convenience: the answers themselves are kept, or reported, elsewhere.
    }
  }

  /**
   * The page of the round that was broken off last, and that round; null where none is to be ended.
   * @param {number} now
   */
  brokenOff(now) {
    /** @type {{page: string, round: KeptRound} | null} */
    let last = null;
    for (const [page, value] of Object.entries(this.all())) {
      const round = readRound(value);
      if (!round || round.isDone || now - round.time > DAY) continue;
      if (!round.answers.length || round.time < (last?.round.time ?? 0)) continue;
      last = { page, round };
    }
    return last;
  }

  /** @returns {Record<string, unknown>} */
  all() {
    try {
      const value = JSON.parse(this.storage?.getItem(this.key) ?? "null");
      return value?.version === 1 && value.rounds instanceof Object ? value.rounds : {};
    } catch {
      return {};
    }
  }
}

/**
 * @param {any} value
 * @returns {KeptRound | null}
 */
function readRound(value) {
  if (!Array.isArray(value?.ids) || !Number.isFinite(value.time)) return null;
  const isText = (/** @type {unknown} */ item) => typeof item === "string";
  const answers = Array.isArray(value.answers) ? value.answers : [];
  return {
    ids: value.ids.filter(isText),
    place: Number.isInteger(value.place) ? Math.max(value.place, 0) : 0,
    answers: answers.flatMap((/** @type {any} */ item) => {
      const [id, given] = Array.isArray(item) ? item : [];
      if (!isText(id) || typeof given?.isRight !== "boolean") return [];
      const picks = Array.isArray(given.picks) ? given.picks.filter(isText) : [];
      return [[id, { isRight: given.isRight, picks }]];
    }),
    isDone: value.isDone === true,
    what: String(value.what ?? ""),
    many: String(value.many ?? ""),
    isWhole: value.isWhole === true,
    seed: Number.isInteger(value.seed) ? value.seed : 0,
    time: value.time,
  };
}
