import assert from "node:assert/strict";
import { test } from "node:test";

import { KeptRounds, pageName, resumed } from "../../Themes/default/js/resuming.js";

const now = Date.parse("2026-11-24T08:00:00.000Z");
const right = { isRight: true, picks: ["x"] };
const round = (changes = {}) => ({
  ids: ["a", "b", "c", "d"], place: 2, answers: [["a", right], ["b", { isRight: false, picks: [] }]],
  isDone: false, what: "next", many: "10", isWhole: false, seed: 7, time: now - 1000, ...changes,
});
const storage = (items = {}) => {
  const map = new Map(Object.entries(items));
  return { map, getItem: (k) => map.get(k) ?? null, setItem: (k, v) => void map.set(k, v) };
};

test("a round goes on as it was", () => {
  assert.deepEqual(resumed(round(), ["d", "c", "b", "a", "new"], now), round());
});

test("questions that are gone are left out, and the place stays with its question", () => {
  const left = resumed(round(), ["b", "d"], now);
  assert.deepEqual(left?.ids, ["b", "d"]);
  assert.equal(left?.place, 1);
  assert.deepEqual(left?.answers.map(([id]) => id), ["b"]);
  // The one that was shown is gone: the next is shown.
  assert.equal(resumed(round(), ["a", "b", "d"], now)?.place, 2);
  assert.equal(resumed(round({ place: 4, isDone: true }), ["a", "d"], now)?.place, 2);
});

test("a round of which nothing is left, or of another day, does not go on", () => {
  assert.equal(resumed(round(), ["new"], now), null);
  assert.equal(resumed(round({ time: now - 86_400_001 }), ["a"], now), null);
  assert.equal(resumed(null, ["a"], now), null);
});

test("each page keeps its own round under the guide's key", () => {
  const store = storage();
  const rounds = new KeptRounds("g", store);
  rounds.write("practice/", round());
  new KeptRounds("g", store).write("practice/one/", round({ place: 0 }));
  assert.deepEqual([...store.map.keys()], ["studyguide/g/rounds"]);
  assert.deepEqual(rounds.read("practice/"), round());
  assert.equal(rounds.read("practice/one/")?.place, 0);
  assert.equal(rounds.read("practice/two/"), null);
});

test("what makes no sense is no round", () => {
  const key = "studyguide/g/rounds";
  for (const text of ["{broken", "3", "null", '{"version":2,"rounds":{"p":{}}}', '{"version":1}']) {
    assert.equal(new KeptRounds("g", storage({ [key]: text })).read("p"), null);
  }
  const odd = { ids: ["a", 7], place: -3, answers: [["a"], 5, [3, right], ["a", right]], time: now };
  const text = JSON.stringify({ version: 1, rounds: { p: odd } });
  assert.deepEqual(new KeptRounds("g", storage({ [key]: text })).read("p"), {
    ids: ["a"], place: 0, answers: [["a", right]], isDone: false, what: "", many: "",
    isWhole: false, seed: 0, time: now,
  });
});

test("nothing breaks where the browser keeps nothing", () => {
  const denied = () => { throw new Error("denied"); };
  for (const store of [null, { getItem: denied, setItem: denied }]) {
    const rounds = new KeptRounds("g", store);
    rounds.write("p", round());
    assert.equal(rounds.read("p"), null);
  }
});

test("a page is named by where it is in the guide", () => {
  assert.equal(pageName("/some/where/practice/index.html", "/some/where/index.html"), "practice/");
  assert.equal(pageName("/some/where/practice/a/", "/some/where/"), "practice/a/");
  assert.equal(pageName("/practice/practice/", "/practice/index.html"), "practice/");
  assert.equal(pageName("/practice/", ""), "/practice/");
});

test("the round that was broken off last is found, and none that is done, untouched or old", () => {
  const rounds = new KeptRounds("g", storage());
  assert.equal(rounds.brokenOff(now), null);
  rounds.write("done/", round({ isDone: true }));
  rounds.write("untouched/", round({ answers: [] }));
  rounds.write("old/", round({ time: now - 2 * 86_400_000 }));
  assert.equal(rounds.brokenOff(now), null);
  rounds.write("later/", round({ time: now - 3 }));
  rounds.write("earlier/", round({ time: now - 4 }));
  assert.deepEqual(rounds.brokenOff(now), { page: "later/", round: round({ time: now - 3 }) });
});
