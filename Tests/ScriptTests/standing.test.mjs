import assert from "node:assert/strict";
import { test } from "node:test";

import { standingOf, standingWords } from "../../Themes/default/js/standing.js";

const now = Date.parse("2026-11-24T08:00:00.000Z");
const at = (days) => new Date(now - days * 86_400_000).toISOString();

test("cards that were rated are no answers", () => {
  const reviews = [
    { id: "c/pair/a/choice", time: at(40), rating: 3 },
    { id: "c/pair/b/choice", time: at(2), rating: 1 },
    { id: "c/pair/b/choice", time: at(0.001), rating: 3 },
    { id: "c/pair/a/card", time: at(30), rating: 1 },
    { id: "c/pair/b/card", time: at(0.001), rating: 4 },
  ];
  const standing = standingOf(reviews, now);
  assert.deepEqual(standing, { questions: 2, cards: 2, dueQuestions: 1, dueCards: 1, percent: 50 });
});

test("what is due is counted in words", () => {
  assert.equal(standingWords(2, "question", 1), "2 questions answered, 1 due now");
  assert.equal(standingWords(1, "card", 0), "1 card rated, none due now");
});

test("a week without answers has no share", () => {
  const old = standingOf([{ id: "c/pair/a/choice", time: at(9), rating: 4 }], now);
  assert.equal(old.percent, null);
  const cards = standingOf([{ id: "c/pair/a/card", time: at(0.001), rating: 4 }], now);
  assert.equal(cards.percent, null);
});
