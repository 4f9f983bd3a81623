import assert from "node:assert/strict";
import { test } from "node:test";

import {
  arePicked, isAccepted, isInOrder, opening, plain, ratingOf, ruleOut, seeded, shuffled,
} from "../../Themes/default/js/marking.js";
import { choicesOf, result, roundOf } from "../../Themes/default/js/round.js";
import { memories } from "../../Themes/default/js/deck.js";

/** Numbers from a list, again and again. */
const numbers = (...list) => () => {
  const [first] = list;
  list.push(list.shift());
  return first;
};

test("answers that differ in dress only are the same", () => {
  assert.equal(plain("  The “Data   flywheel”. "), '"data flywheel"');
  assert.ok(isAccepted("a Message Queue", ["message queue"]));
  assert.ok(isAccepted("20-25", ["20–25"]));
  assert.ok(!isAccepted("  ", ["", "x"]));
  assert.ok(isAccepted("key value table", ["Key-value table"]));
  assert.ok(!isAccepted("queue", ["message queue"]));
});

test("only exactly the right ones are right", () => {
  const options = [true, false, true].map((isRight) => ({ text: "", note: "", isRight }));
  assert.ok(arePicked(options, new Set([0, 2])));
  assert.ok(!arePicked(options, new Set([0])));
  assert.ok(!arePicked(options, new Set([0, 1, 2])));
  assert.ok(isInOrder(["a", "b"], ["a", "b"]));
  assert.ok(!isInOrder(["b", "a"], ["a", "b"]));
});

test("wrong is again, right is good, right after a hint is hard", () => {
  const rate = (isRight, hints, seconds) => ratingOf("choice", { isRight, hints, seconds });
  assert.deepEqual(
    [rate(false, 0, 1), rate(false, 2, 99), rate(true, 0, 1), rate(true, 1, 1)],
    [1, 1, 3, 2],
  );
});

for (const [kind, seconds] of [
  ["choice", 60], ["multiple", 90], ["boolean", 45], ["cloze", 60], ["order", 120], ["match", 120],
  ["written by hand some day", 60],
]) {
  test(`right after more than ${seconds} seconds is hard: ${kind}`, () => {
    const rate = (isRight, time) => ratingOf(kind, { isRight, hints: 0, seconds: time });
    assert.deepEqual([rate(true, seconds), rate(true, seconds + 0.1)], [3, 2]);
    assert.equal(rate(false, seconds + 0.1), 1);
  });
}

test("hints rule out wrong options until two are left", () => {
  const options = [false, true, false, false].map((isRight) => ({ text: "", note: "", isRight }));
  const gone = new Set();
  for (let place; (place = ruleOut(options, gone, numbers(0.99))) !== null; ) gone.add(place);
  assert.deepEqual([...gone], [3, 2]);
});

test("hints spell the shortest answer, never the whole", () => {
  assert.equal(opening(["message queue", "queue"], 0), "q…");
  assert.equal(opening(["queue"], 3), "queu…");
  assert.equal(opening(["queue"], 4), null);
  assert.equal(opening(["7"], 0), null);
});

const now = Date.parse("2026-11-24T08:00:00.000Z");
const at = (days) => new Date(now - days * 86_400_000).toISOString();
const progress = {
  reviews: [
    { id: "a", time: at(30), rating: 3 },
    { id: "b", time: at(3), rating: 1 },
    { id: "c", time: at(2), rating: 1 },
    { id: "c", time: at(0.001), rating: 3 },
  ],
  flags: ["d", "gone"],
};
const ids = ["a", "b", "c", "d", "e"];
const choices = () => choicesOf(ids, progress, memories(progress.reviews, ids), now);

test("what can be chosen", () => {
  const { due, missed, flagged, next, all } = choices();
  const fresh = choices().new;
  assert.deepEqual(due, ["a", "b"]);
  assert.deepEqual(missed, ["b"]);
  assert.deepEqual(flagged, ["d"]);
  assert.deepEqual(fresh, ["d", "e"]);
  assert.deepEqual(next, ["a", "b", "d", "e"]);
  assert.deepEqual(all, ids);
});

test("a short round asks first what is due", () => {
  for (const draw of [0, 0.3, 0.7, 0.999]) {
    assert.deepEqual(roundOf(choices(), "all", 2, () => draw).sort(), ["a", "b"]);
  }
  assert.equal(roundOf(choices(), "all", 0, Math.random).length, 5);
});

test("shuffling keeps everything", () => {
  assert.deepEqual(shuffled([1, 2, 3, 4], Math.random).sort(), [1, 2, 3, 4]);
  assert.deepEqual(shuffled([1, 2, 3], () => 0), [2, 3, 1]);
});

test("the result of a round", () => {
  const answers = new Map([["a", true], ["b", false], ["c", true]]);
  assert.deepEqual(result(answers), { asked: 3, right: 2, missed: ["b"], percent: 67 });
  assert.equal(result(new Map()).percent, 0);
});

test("the same seed and name give the same numbers", () => {
  const some = (seed, name) => Array.from({ length: 50 }, seeded(seed, name));
  assert.deepEqual(some(7, "a/b"), some(7, "a/b"));
  assert.notDeepEqual(some(7, "a/b"), some(8, "a/b"));
  assert.notDeepEqual(some(7, "a/b"), some(7, "a/c"));
  assert.ok(some(0, "").every((number) => number >= 0 && number < 1));
  const mean = some(1, "x").reduce((sum, number) => sum + number) / 50;
  assert.ok(mean > 0.35 && mean < 0.65);
});
