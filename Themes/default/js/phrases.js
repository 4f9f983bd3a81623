// @ts-check
// What a text says around the words that were looked for.
import { folded, split } from "./words.js";

/** @typedef {{text: string, isMarked: boolean}[]} Phrase */

/** Characters of a phrase, and of what stands before the word where its sentence is long. */
const LENGTH = 170;
const BEFORE = 70;
/** Shorter pieces are labels, which say little. */
const LABEL = 30;
/** A character of a script without spaces, or letters and numbers that belong together. */
const TOKEN =
  /[\p{Ideographic}\u3040-\u{10ffff}]|(?:(?![\p{Ideographic}\u3040-\u{10ffff}])[\p{L}\p{N}\p{M}'\u2019])+/gu;

/**
 * A phrase around the first of the words, from the piece that has most of them; null where none has any.
 * @param {string[]} pieces
 * @param {string[]} words as `split` cuts them; the beginning of a word is enough
 * @returns {Phrase | null}
 */
export function phraseOf(pieces, words) {
  let best = 0;
  let phrase = null;
  for (const piece of pieces) {
    const text = folded(piece);
    const most = words.filter((word) => text.includes(word)).length;
    const rank = most * 2 + (piece.length < LABEL ? 0 : 1);
    if (!most || rank <= best) continue;
    const found = matches(piece, words);
    if (!found.length) continue;
    best = rank;
    phrase = cut(piece, found);
  }
  return phrase;
}

/**
 * The fragment of an address that leads to the first marked word, where browsers know such ones: the
 * word, told from others by what stands beside it.
 * @param {Phrase} phrase
 */
export function fragmentOf(phrase) {
  const place = phrase.findIndex(({ isMarked }) => isMarked);
  const beside = (/** @type {number} */ n) => (phrase[n]?.text ?? "").split(/[\s\u2026]+/).filter(Boolean);
  const term = (/** @type {string} */ text) => encodeURIComponent(text).replaceAll("-", "%2D");
  const before = beside(place - 1).slice(-3).join(" ");
  const after = before ? "" : beside(place + 1).slice(0, 3).join(" ");
  return `#:~:text=${before && `${term(before)}-,`}${term(phrase[place].text)}${after && `,-${term(after)}`}`;
}

/**
 * Where the words stand in a piece.
 * @param {string} piece
 * @param {string[]} words
 */
function matches(piece, words) {
  return [...piece.matchAll(TOKEN)]
    .filter(([token]) => split(token).some((own) => words.some((word) => own.startsWith(word))))
    .map(({ 0: token, index = 0 }) => ({ start: index, end: index + token.length }));
}

/**
 * The sentence of the first match, with all matches in it marked; of a long one the part around it.
 * @param {string} piece
 * @param {{start: number, end: number}[]} found
 * @returns {Phrase}
 */
function cut(piece, found) {
  const [first] = found;
  const sentence = sentenceAt(piece, first.start);
  let { start, end } = sentence;
  if (first.start - start > BEFORE) start = wordBehind(piece, first.start - BEFORE, first.start);
  if (end - start > LENGTH) end = wordBefore(piece, start + LENGTH, first.end);
  /** @type {Phrase} */
  const phrase = [{ text: start > sentence.start ? "\u2026" : "", isMarked: false }];
  let place = start;
  for (const match of found) {
    if (match.end > end) break;
    phrase.push({ text: piece.slice(place, match.start), isMarked: false });
    phrase.push({ text: piece.slice(match.start, match.end), isMarked: true });
    place = match.end;
  }
  phrase.push({ text: piece.slice(place, end) + (end < sentence.end ? "\u2026" : ""), isMarked: false });
  return phrase.filter(({ text }) => text);
}

/** @param {string} piece @param {number} place */
function sentenceAt(piece, place) {
  const { Segmenter } = /** @type {any} */ (Intl);
  const found = Segmenter && new Segmenter([], { granularity: "sentence" }).segment(piece).containing(place);
  if (!found) return { start: 0, end: piece.length };
  return { start: found.index, end: found.index + found.segment.trimEnd().length };
}

/**
 * Where the next word begins; the place itself where none does until `limit`.
 * @param {string} piece @param {number} place @param {number} limit
 */
function wordBehind(piece, place, limit) {
  const space = piece.indexOf(" ", place);
  return space >= 0 && space < limit ? space + 1 : whole(piece, place);
}

/**
 * Where the last word ends; the place itself where none does since `limit`.
 * @param {string} piece @param {number} place @param {number} limit
 */
function wordBefore(piece, place, limit) {
  const space = piece.lastIndexOf(" ", place);
  return space >= limit ? space : Math.max(whole(piece, place), limit);
}

/**
 * The place, or the one behind it where a character of two units stands across.
 * @param {string} piece @param {number} place
 */
const whole = (piece, place) => (/[\udc00-\udfff]/.test(piece[place] ?? "") ? place + 1 : place);
