import assert from "node:assert/strict";
import { test } from "node:test";

import {
  band, countOf, csv, emptyAttempt, figure, isWhole, parseScores, ScoreError, totalOf,
} from "../../Themes/default/js/scoring.js";

const scale = {
  criteria: [
    { name: "Speed to MVP", weight: 40 },
    { name: "Cost, running", weight: 30 },
    { name: "Data validity", weight: 20 },
    { name: "Extensibility", weight: 10 },
  ],
  total: 100,
  unit: "%",
  most: 4,
};
const attempt = (...points) => ({ ...emptyAttempt("2026-11-24"), points });

test("the weighted total, worked out by hand", () => {
  // 40·3/4 + 30·4/4 + 20·1/4 + 10·2/4 = 30 + 30 + 5 + 5
  assert.equal(totalOf(scale, attempt(3, 4, 1, 2)), 70);
  // 40·4/4 + 30·2/4 = 40 + 15
  assert.equal(totalOf(scale, attempt(4, 2)), 55);
  assert.equal(totalOf(scale, attempt(4, 4, 4, 4)), 100);
  assert.equal(totalOf(scale, attempt(0, 0, 0, 0)), 0);
  assert.equal(totalOf(scale, attempt()), null);
  assert.equal(countOf(scale, 2, attempt(null, null, 3)), 15);
  assert.ok(isWhole(attempt(1, 1, 1, 0), scale));
  assert.ok(!isWhole(attempt(1, 1, null, 0), scale));
});

test("bands", () => {
  const names = [1, 0.85, 0.849, 0.7, 0.5, 0.49].map((share) => band(share).split(" ")[0]);
  assert.deepEqual(names, ["Excellent", "Excellent", "Solid", "Solid", "On", "Early"]);
  assert.equal(figure(33.333), "33.3");
});

test("a table that spreadsheets read, and no formula", () => {
  const first = { ...attempt(3, 4, 1, 2), name: "Ada", notes: ['said "fast"', "=1+1"] };
  assert.equal(
    csv(scale, [first]),
    "Criterion,Weight,Ada,Ada: notes\r\n" +
      'Speed to MVP,40,3,"said ""fast"""\r\n' +
      "\"Cost, running\",30,4,'=1+1\r\n" +
      "Data validity,20,1,\r\nExtensibility,10,2,\r\nTotal,100,70,\r\n",
  );
});

test("a file of scores comes back; another's does not", () => {
  const attempts = [{ name: "Ada", date: "2026-11-24", points: [3, null], notes: ["", "x"] }];
  const text = JSON.stringify({ version: 1, worksheet: "c/rubric/r", attempts });
  assert.deepEqual(parseScores(text, "c/rubric/r"), attempts);
  for (const bad of ["", "{}", text.replace("c/rubric", "d/rubric"), text.replace("1,", "2,")]) {
    assert.throws(() => parseScores(bad, "c/rubric/r"), ScoreError);
  }
});
