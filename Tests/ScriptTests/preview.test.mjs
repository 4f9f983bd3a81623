import assert from "node:assert/strict";
import { test } from "node:test";

import { difference, sheets } from "../../Sources/CLI/Serving/Client/difference.js";
import { counted, summary } from "../../Sources/CLI/Serving/Client/words.js";

const page = (style, text, tag = "a") =>
  `<head><script data-page="${tag}"></script><link rel="stylesheet" href="${style}"></head>${text}`;

test("a page that is the same differs in nothing, whatever its tag", () => {
  assert.equal(difference(page("a.css", "x"), page("a.css", "x", "b")), "none");
});

test("style sheets alone are a difference of style", () => {
  assert.equal(difference(page("a.css", "x"), page("b.css", "x", "b")), "style");
});

test("a text is a difference of content, with other style sheets too", () => {
  assert.equal(difference(page("a.css", "x"), page("a.css", "y")), "content");
  assert.equal(difference(page("a.css", "x"), page("b.css", "y")), "content");
});

test("one style sheet more is a difference of content", () => {
  const more = page("a.css", "x").replace("</head>", '<link rel="stylesheet" href="b.css"></head>');
  assert.equal(difference(page("a.css", "x"), more), "content");
});

test("a tag in the author's text is text", () => {
  const before = page("a.css", 'x data-page="1"');
  assert.equal(difference(before, page("a.css", 'x data-page="2"')), "content");
});

test("style sheets are told in their order", () => {
  assert.deepEqual(sheets(page("a.css", "") + page("b.css", "")), ["a.css", "b.css"]);
});

test("numbers agree with their nouns", () => {
  assert.equal(counted(1, "card"), "1 card");
  assert.equal(counted(0, "card"), "0 cards");
  assert.equal(counted(2, "faq"), "2 FAQ entries");
  assert.equal(counted(1, "steps"), "1 list of steps");
});

test("the bar says what it knows", () => {
  const chapter = { isChapter: true, counts: {}, elements: [{}, {}], findings: [{}] };
  assert.deepEqual(summary(chapter), {
    found: "2 found", asked: "questions…", findings: "1 not understood",
  });
  const home = { isChapter: false, counts: { pair: 3, term: 4 }, elements: [], findings: [] };
  assert.deepEqual(summary({ ...home, questions: [] }), {
    found: "7 found", asked: "0 questions", findings: "0 not understood",
  });
});
