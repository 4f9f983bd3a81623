import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  fuzzFraction,
  fuzzed,
  replay,
  retrievability,
  review,
  standardOptions,
} from "../../Themes/default/js/fsrs.js";

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../Vectors/${name}.json`, import.meta.url), "utf8"));
const start = 1_700_000_000_000;

test("there are 60 sequences of the reference", () => {
  assert.equal(read("fsrs6").sequences.length, 60);
});

for (const [number, sequence] of read("fsrs6").sequences.entries()) {
  test(`sequence ${number}: memory to 1e-6, intervals and phases exactly`, () => {
    const options = {
      ...standardOptions,
      retention: sequence.desiredRetention,
      learningSteps: sequence.learningStepsMinutes.map((minutes) => minutes * 60),
      relearningSteps: sequence.relearningStepsMinutes.map((minutes) => minutes * 60),
      isFuzzed: false,
    };
    let memory = null;
    for (const expected of sequence.reviews) {
      const time = start + expected.minutesSinceStart * 60_000;
      memory = review(memory, "card", expected.rating, time, options);
      assert.ok(Math.abs(memory.stability - expected.stability) <= 1e-6);
      assert.ok(Math.abs(memory.difficulty - expected.difficulty) <= 1e-6);
      assert.equal(memory.due - time, expected.intervalMinutes * 60_000);
      assert.equal(memory.phase, expected.state);
    }
  });
}

test("intervals are spread as in the terminal", () => {
  for (const { id, review, fraction, days, fuzzed: expected } of read("fsrs6-fuzz")) {
    assert.equal(fuzzFraction(id, review), fraction);
    assert.equal(fuzzed(days, fraction), expected);
  }
});

test("playing reviews again ends in the same memory", () => {
  const reviews = [1, 3, 3, 4, 2].map((rating, place) => ({
    rating,
    time: start + place * place * 86_400_000,
  }));
  const memory = replay(reviews, "a/card");
  assert.deepEqual(memory, replay(reviews, "a/card"));
  assert.equal(memory.reviews, 5);
  assert.ok(memory.due > reviews[4].time);
  assert.equal(retrievability(memory, memory.lastReview), 1);
  assert.equal(replay([], "a/card"), null);
});
