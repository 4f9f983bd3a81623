import assert from "node:assert/strict";
import { test } from "node:test";

import {
  band, countOf, csv, emptyAttempt, figure, isWhole, parseScores, placesOf, ScoreError, scoreFile,
  totalOf,
} from "../../Themes/default/js/scoring.js";
import { ScoreStore } from "../../Themes/default/js/scores.js";

const scale = {
  criteria: [
    { name: "Speed to MVP", weight: 40 },
    { name: "Cost, running", weight: 30 },
    { name: "Data validity", weight: 20 },
    { name: "Extensibility", weight: 10 },
  ],
  levels: [4, 3, 2, 1],
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
  const names = [1, 0.85, 0.849, 0.7, 0.5, 0.49, 0.8496, 0.7 - 1e-15].map((share) => band(share).split(" ")[0]);
  assert.deepEqual(names, ["Excellent", "Excellent", "Solid", "Solid", "On", "Early", "Excellent", "Solid"]);
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

const id = "c/rubric/r";
const ada = { name: "Ada", date: "2026-11-24", points: [3, null, null, 1], notes: ["", "x", "", ""] };

test("a file of scores comes back; another's does not", () => {
  const text = JSON.stringify(scoreFile(id, scale, [ada]));
  assert.deepEqual(parseScores(text, id, scale), [ada]);
  for (const bad of ["", "{}", "null", text.replace("c/rubric", "d/rubric"), text.replace("1,", "2,")]) {
    assert.throws(() => parseScores(bad, id, scale), ScoreError);
  }
});

test("points that no level has are left out", () => {
  const strange = { ...ada, points: [99, -1, "3", 4, 2] };
  const [read] = parseScores(JSON.stringify(scoreFile(id, scale, [strange])), id, scale);
  assert.deepEqual(read.points, [null, null, null, 4]);
});

test("scores stay with their criteria when the author changes the rubric", () => {
  assert.deepEqual(placesOf(["a", "b"], []), [0, 1]);
  assert.deepEqual(placesOf(["new", "a", "b"], ["a", "b"]), [-1, 0, 1]);
  assert.deepEqual(placesOf(["b", "a"], ["a", "b"]), [1, 0]);
  assert.deepEqual(placesOf(["a", "renamed"], ["a", "b"]), [0, 1]);
  assert.deepEqual(placesOf(["a"], ["a", "b"]), [0]);
  const before = { ...scale, criteria: [scale.criteria[3], ...scale.criteria.slice(0, 3)] };
  const [read] = parseScores(JSON.stringify(scoreFile(id, before, [ada])), id, scale);
  assert.deepEqual(read.points, [null, null, 1, 3]);
});

/** A store in memory. */
const memory = () => {
  const texts = new Map();
  return { texts, getItem: (key) => texts.get(key) ?? null, setItem: (k, t) => texts.set(k, t) };
};

test("all worksheets of a guide are kept under one key, by their ids", () => {
  const storage = memory();
  const [one, other] = [new ScoreStore("g", storage), new ScoreStore("g", storage)];
  one.write(id, scale, [ada]);
  other.write("c/rubric/s", scale, []);
  assert.deepEqual([...storage.texts.keys()], ["studyguide/g/worksheets"]);
  assert.deepEqual(Object.keys(JSON.parse(storage.texts.get(one.key)).worksheets), [id, "c/rubric/s"]);
  assert.deepEqual(new ScoreStore("g", storage).read(id, scale), [ada]);
  assert.ok(one.isKept);
});

test("what can't be read is put aside, and what can't be kept is said", () => {
  for (const bad of ["no JSON", "null", '{"version":2,"worksheets":{}}']) {
    const storage = memory();
    storage.setItem("studyguide/g/worksheets", bad);
    const store = new ScoreStore("g", storage);
    assert.deepEqual(store.read(id, scale), []);
    store.write(id, scale, [ada]);
    assert.equal(storage.getItem("studyguide/g/worksheets/unreadable"), bad);
    assert.deepEqual(store.read(id, scale), [ada]);
  }
  const full = { getItem: () => null, setItem: () => { throw new Error("quota"); } };
  for (const storage of [null, full]) {
    const store = new ScoreStore("g", storage);
    store.write(id, scale, [ada]);
    assert.ok(!store.isKept);
  }
});
