import assert from "node:assert/strict";
import { test } from "node:test";

import { isCard, standingOf, standingWords } from "../../Themes/default/js/standing.js";

const now = Date.parse("2026-11-24T08:00:00.000Z");
const at = (days) => new Date(now - days * 86_400_000).toISOString();

test("cards are told by their slot", () => {
  assert.ok(isCard("chapter/pair/one/card"));
  assert.ok(isCard("chapter/contrast/one/card-a-part"));
  assert.ok(!isCard("chapter/cards/one/choice"));
  assert.ok(!isCard("choice"));
});

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
  assert.deepEqual(standingWords(standing), [
    "2 questions answered, 1 due now", "2 cards rated, 1 due now", "50 % of this week’s answers right",
  ]);
});

test("what there is nothing of is not said", () => {
  const cards = standingOf([{ id: "c/pair/a/card", time: at(0.001), rating: 4 }], now);
  assert.deepEqual(standingWords(cards), ["1 card rated, none due now"]);
  const old = standingOf([{ id: "c/pair/a/choice", time: at(9), rating: 4 }], now);
  assert.deepEqual(standingWords(old).length, 1);
});
