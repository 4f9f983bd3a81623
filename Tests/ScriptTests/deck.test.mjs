import assert from "node:assert/strict";
import { test } from "node:test";

import { choices, isCard, memories, newToday, nextDue, waitText, waiting } from "../../Themes/default/js/deck.js";

const now = Date.parse("2026-11-24T08:00:00.000Z");
const at = (minutesAgo) => new Date(now - minutesAgo * 60_000).toISOString();
const reviews = [
  { id: "b/card", time: at(30 * 1440), rating: 4 },
  { id: "a/card", time: at(60), rating: 1 },
  { id: "other/question", time: at(50), rating: 1 },
  { id: "c/card", time: at(0.5), rating: 1 },
];
const ids = ["a/card", "b/card", "c/card", "d/card", "e/card"];

test("due cards come first, the longest due before, then new ones in order", () => {
  const known = memories(reviews, ids);
  assert.deepEqual([...known.keys()].sort(), ["a/card", "b/card", "c/card"]);
  const { due, fresh } = waiting(ids, known, now);
  assert.deepEqual(due, ["b/card", "a/card"]);
  assert.deepEqual(fresh, ["d/card", "e/card"]);
  assert.equal(nextDue(["c/card"], known), now + 30_000);
  assert.equal(nextDue(["d/card"], known), null);
});

test("each rating says how long the card would wait", () => {
  const waits = choices(null, "x/card", now).map((choice) => choice.wait);
  assert.deepEqual(waits.slice(0, 3), ["1 min", "6 min", "10 min"]);
  assert.match(waits[3], /^\d+ days$/);
});

test("waits in words", () => {
  const minutes = [0.2, 1, 59, 60, 1439, 1440, 2880, 40 * 1440, 364 * 1440, 365 * 1440, 700 * 1440];
  assert.deepEqual(minutes.map((m) => waitText(m * 60_000)), [
    "1 min", "1 min", "59 min", "1 h", "24 h", "1 day", "2 days", "1 month", "12 months",
    "1 year", "1.9 years",
  ]);
});

test("cards are told by their slot", () => {
  assert.ok(isCard("chapter/pair/one/card"));
  assert.ok(isCard("chapter/contrast/one/card-a-part"));
  assert.ok(!isCard("chapter/cards/one/choice"));
  assert.ok(!isCard("choice"));
});

test("new today is what was rated for the first time since midnight, and no question", () => {
  const noon = new Date(2026, 10, 24, 12).getTime();
  const on = (day, hour) => new Date(2026, 10, day, hour).toISOString();
  const list = [
    { id: "a/card", time: on(23, 23), rating: 3 },
    { id: "a/card", time: on(24, 0), rating: 3 },
    { id: "b/card", time: on(24, 0), rating: 1 },
    { id: "b/card", time: on(24, 1), rating: 3 },
    { id: "a/choice", time: on(24, 2), rating: 3 },
    { id: "c/card-x", time: on(24, 23), rating: 3 },
    { id: "d/card", time: on(25, 0), rating: 3 },
  ];
  assert.equal(newToday(list, noon), 2);
  assert.equal(newToday([], noon), 0);
});
