// @ts-check
// Words, cut out of a text as the search index cuts them.

/**
 * Lower case, without marks above or below, and without apostrophes.
 * @param {string} text
 */
export const folded = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['\u2019]/g, "");

/** @param {string} text */
export const split = (text) =>
  folded(text)
    .replace(/(\p{Ideographic}|[\u3040-\u{10ffff}])/gu, " $1 ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => new TextEncoder().encode(word).length > 1)
    .map((word) => word.slice(0, 24));
