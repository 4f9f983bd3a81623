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

test("what was done is said in words", () => {
  const standing = { questions: 12, cards: 1, dueQuestions: 3, dueCards: 0, percent: 80 };
  const words = "12 questions answered, 80\u00a0% of this week’s answers right, 1 card rated";
  assert.equal(standingWords(standing), words);
  const none = { questions: 0, cards: 0, dueQuestions: 0, dueCards: 0, percent: null };
  assert.equal(standingWords(none), "");
});

test("a week without answers has no share", () => {
  const old = standingOf([{ id: "c/pair/a/choice", time: at(9), rating: 4 }], now);
  assert.equal(old.percent, null);
  const cards = standingOf([{ id: "c/pair/a/card", time: at(0.001), rating: 4 }], now);
  assert.equal(cards.percent, null);
});
