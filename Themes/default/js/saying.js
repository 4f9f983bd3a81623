// @ts-check
// What need not be said again.

/** A word or two before what is said: `Strong answer: `, if a sentence follows. */
const LABEL = /^[\p{L} ]{1,30}: (?=.{20})/u;
/** Shorter texts stand in others by chance. */
const SENTENCE = 20;

/** @param {string} text */
const bare = (text) => text.replace(/\s+/g, " ").trim().replace(/\.$/, "");

/**
 * Whether a text stands word for word in what is shown, with or without its label, or is made of
 * nothing but what is shown.
 * @param {string} text
 * @param {string[]} shown
 */
export function isSaid(text, shown) {
  const pieces = shown.map(bare).filter(Boolean).sort((a, b) => b.length - a.length);
  const words = bare(text).replace(LABEL, "");
  // A short one counts where it is quoted, as names are.
  const part = words.length < SENTENCE ? `“${words}”` : words;
  if (pieces.some((piece) => piece.includes(part))) return true;
  let rest = bare(text);
  for (const piece of pieces) rest = rest.replaceAll(piece, "");
  return !/[\p{L}\p{N}]/u.test(rest);
}

/**
 * The paragraphs of an explanation that are not said yet.
 * @param {string} text
 * @param {string[]} shown
 * @param {{text: string, match: string}[]} pairs that are shown side by side
 */
export function unsaid(text, shown, pairs) {
  const isPaired = (/** @type {string} */ paragraph) =>
    pairs.some((pair) => paragraph.includes(pair.text) && paragraph.includes(pair.match));
  return text
    .split("\n")
    .filter((paragraph) => !isSaid(paragraph, shown) && !isPaired(paragraph))
    .join("\n");
}
