// What an answer is worth: the same in the browser as in the terminal.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { plain, ratingOf } from "../../Themes/default/js/marking.js";

const vectors = JSON.parse(
  readFileSync(new URL("../Vectors/marking.json", import.meta.url), "utf8"),
);

test("answers are rated as in the terminal", () => {
  for (const { kind, rating, ...answer } of vectors.rating) {
    assert.equal(ratingOf(kind, answer), rating, JSON.stringify({ kind, ...answer }));
  }
});

test("the same answers count as the same as in the terminal", () => {
  for (const [given, expected] of vectors.plain) assert.equal(plain(given), expected);
});
