import assert from "node:assert/strict";
import { test } from "node:test";

import { fragmentOf, phraseOf } from "../../Themes/default/js/phrases.js";
import { split } from "../../Themes/default/js/words.js";

/** The phrase with its marked words in brackets. */
const phrase = (pieces, query) =>
  phraseOf(pieces, split(query))
    ?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join("") ?? null;

test("words are cut as the index cuts them", () => {
  assert.deepEqual(split("Feedback loop, don't!"), ["feedback", "loop", "dont"]);
  assert.deepEqual(split("Schwäche Éclair a bc"), ["schwache", "eclair", "bc"]);
  assert.deepEqual(split("模型 99.9"), ["模", "型", "99"]);
});

test("the sentence of the word, with every match in it marked", () => {
  const text = "First comes cost. Then comes latency, and Latencies add up! At last comes quality.";
  assert.equal(phrase([text], "laten"), "Then comes [latency], and [Latencies] add up!");
  assert.equal(phrase([text], "cost"), "First comes [cost].");
  assert.equal(phrase([text], "cost last"), "First comes [cost].");
  assert.equal(phrase([text], "nothing"), null);
  assert.equal(phrase([], "cost"), null);
});

test("marks above letters and apostrophes are no difference", () => {
  assert.equal(phrase(["Die Schwäche ist’s."], "schwache"), "Die [Schwäche] ist’s.");
  assert.equal(phrase(["They don’t ask."], "dont"), "They [don’t] ask.");
  assert.equal(phrase(["小型模型很快"], "模型"), "小[型][模][型]很快");
});

test("the piece with most of the words, and a sentence rather than a label", () => {
  const pieces = ["Cost", "The cost is what the company pays each month.", "Cost and latency pull."];
  assert.equal(phrase(pieces, "cost"), "The [cost] is what the company pays each month.");
  assert.equal(phrase(pieces, "cost latency"), "[Cost] and [latency] pull.");
  assert.equal(phrase(pieces.slice(0, 1), "cost"), "[Cost]");
});

test("of a long sentence the part around the word", () => {
  const words = Array.from({ length: 60 }, (_, n) => `word${n}x`);
  words[30] = "needle";
  const found = phrase([words.join(" ")], "needle");
  assert.match(found, /^…word\d+x .*\[needle\] word31x .* word\d+x…$/);
  assert.ok(found.length < 200, found);
  const run = `${"𠮷".repeat(151)}針${"𠮷".repeat(151)}`;
  const cut = phrase([run], "針");
  assert.match(cut, /^…(𠮷)+\[針\](𠮷)+…$/u);
});

test("a page of much text is no work", () => {
  const piece = "a word and ".repeat(20_000);
  const start = performance.now();
  assert.equal(phrase([piece], "zebra"), null);
  assert.ok(phrase([`${piece} zebra`], "zebra").includes("[zebra]"));
  assert.ok(performance.now() - start < 2000);
});

test("the address of the word names what stands beside it", () => {
  const address = (text, word) => fragmentOf(phraseOf([text], [word]));
  assert.equal(address("It is, at its least, a well-known cost.", "cost"), "#:~:text=least%2C%20a%20well%2Dknown-,cost");
  assert.equal(address("Cost is what we pay, and more.", "cost"), "#:~:text=Cost,-is%20what%20we");
  assert.equal(address("Cost", "cost"), "#:~:text=Cost");
});
