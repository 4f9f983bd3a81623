import assert from "node:assert/strict";
import { test } from "node:test";

import { clockText, Pacer } from "../../Themes/default/js/pacing.js";
import { ProgressError } from "../../Themes/default/js/progress.js";
import { leastTried, RehearsalStore } from "../../Themes/default/js/rehearsals.js";

const parts = [
  { name: "Listen", seconds: 60 },
  { name: "Ask", seconds: 30 },
  { name: "Answer", seconds: 120 },
];

class Texts {
  texts = new Map();
  getItem(key) {
    return this.texts.get(key) ?? null;
  }
  setItem(key, text) {
    this.texts.set(key, text);
  }
}

test("a part that is over gives way to the next, which has its own time from then on", () => {
  const pacer = new Pacer(parts, true);
  pacer.goOn(1_000);
  pacer.settle(51_000);
  assert.equal(pacer.left, 10_000);
  pacer.settle(71_000);
  assert.equal(pacer.place, 1);
  assert.deepEqual(pacer.used, [60_000, 10_000, 0]);
  // Two parts at once, as after a minute in the background.
  const late = new Pacer(parts, true);
  late.goOn(0);
  late.settle(100_000);
  assert.deepEqual([late.place, late.used], [2, [60_000, 30_000, 10_000]]);
});

test("the last part goes on beyond its end, and so does each where nothing moves on by itself", () => {
  const pacer = new Pacer(parts, true);
  pacer.goOn(0);
  pacer.settle(230_000);
  assert.deepEqual([pacer.place, pacer.left, pacer.spent], [2, -20_000, 230_000]);
  pacer.next(231_000);
  assert.equal(pacer.place, 2);
  const slow = new Pacer(parts, false);
  slow.goOn(0);
  slow.settle(70_000);
  assert.deepEqual([slow.place, slow.left], [0, -10_000]);
  slow.next(75_000);
  assert.deepEqual([slow.place, slow.used], [1, [75_000, 0, 0]]);
});

test("no time passes while the clock stands, or while the machine sleeps", () => {
  const pacer = new Pacer(parts, true);
  pacer.goOn(0);
  pacer.pause(5_000);
  pacer.settle(50_000);
  assert.equal(pacer.spent, 5_000);
  pacer.goOn(60_000);
  pacer.settle(61_000);
  assert.equal(pacer.spent, 6_000);
  pacer.settle(61_000 + 3_600_000);
  assert.deepEqual([pacer.spent, pacer.isRunning], [6_000, false]);
  // A clock that was set back.
  pacer.goOn(100_000);
  pacer.settle(90_000);
  assert.equal(pacer.spent, 6_000);
});

test("a part without an end counts up", () => {
  const pacer = new Pacer([{ name: "Your answer", seconds: 0 }], true);
  pacer.goOn(0);
  pacer.settle(200_000);
  assert.deepEqual([pacer.left, pacer.spent, pacer.place], [null, 200_000, 0]);
});

test("times are said as a clock shows them", () => {
  const cases = [
    [0, "0:00"], [1, "0:01"], [59_000, "0:59"], [59_001, "1:00"], [245_000, "4:05"],
    [3_600_000, "1:00:00"], [3_909_000, "1:05:09"], [-400, "0:00"], [-1_000, "+0:01"],
    [-12_900, "+0:12"],
  ];
  for (const [milliseconds, text] of cases) assert.equal(clockText(milliseconds), text);
});

const attempt = (id, time, more = {}) => ({
  id, title: "T", time, parts, used: [1, 2, 3], notes: "", ...more,
});

test("what is rehearsed is kept, and an answer that was begun can be gone on with", () => {
  const storage = new Texts();
  const store = new RehearsalStore("g", storage);
  const begun = { ...attempt("a", "2026-11-27T10:00:00.000Z"), place: 1, movesOn: true };
  store.keepRunning(begun);
  assert.deepEqual(new RehearsalStore("g", storage).read(), { running: [begun], attempts: [] });
  store.finish(attempt("a", begun.time, { notes: "slow" }));
  store.finish(attempt("b", "2026-11-27T11:00:00.000Z"));
  store.write("2026-11-27T11:00:00.000Z", "better");
  const kept = new RehearsalStore("g", storage).read();
  assert.deepEqual(kept.running, []);
  assert.deepEqual(kept.attempts.map(({ id, notes }) => [id, notes]), [["a", "slow"], ["b", "better"]]);
  store.remove(begun.time);
  assert.deepEqual(store.read().attempts.map(({ id }) => id), ["b"]);
});

test("what makes no sense is left out, and nothing is thrown", () => {
  const good = attempt("a", "2026-11-27T10:00:00.000Z");
  const bad = [
    null, 7, {}, { ...good, time: "then" }, { ...good, parts: [] }, { ...good, used: [1] },
    { ...good, used: [1, 2, -3] }, { ...good, parts: [{ name: 1, seconds: 2 }], used: [1] },
  ];
  const storage = new Texts();
  const read = (value) => {
    storage.setItem("studyguide/g/mock", typeof value === "string" ? value : JSON.stringify(value));
    return new RehearsalStore("g", storage).read();
  };
  assert.deepEqual(read({ version: 1, running: null, attempts: [...bad, good] }).attempts, [good]);
  for (const running of [...bad, { ...good, place: 9 }, { ...good, place: "1" }]) {
    assert.deepEqual(read({ version: 1, running, attempts: [] }).running, []);
    assert.deepEqual(read({ version: 1, running: [running], attempts: [] }).running, []);
  }
  for (const other of ["no JSON", "null", '{"version":2,"attempts":[]}']) {
    assert.deepEqual(read(other), { running: [], attempts: [] });
  }
});

test("each window has an answer of its own, and the form of before is read", () => {
  const storage = new Texts();
  const [one, two] = ["a", "b"].map((id, n) => ({
    ...attempt(id, `2026-11-27T1${n}:00:00.000Z`), place: 0, movesOn: true,
  }));
  const [first, second] = [new RehearsalStore("g", storage), new RehearsalStore("g", storage)];
  first.keepRunning(one);
  second.keepRunning(two);
  first.keepRunning({ ...one, place: 2 });
  assert.deepEqual(second.read().running.map(({ id, place }) => [id, place]), [["a", 2], ["b", 0]]);
  second.finish(two);
  assert.deepEqual(first.read().running.map(({ id }) => id), ["a"]);
  storage.setItem(first.key, JSON.stringify({ version: 1, running: one, attempts: [] }));
  assert.deepEqual(first.read().running, [one]);
});

test("rehearsals go out as a file and come in elsewhere, twice without a change", () => {
  const one = new RehearsalStore("g", new Texts());
  one.finish(attempt("a", "2026-11-27T10:00:00.000Z", { notes: "slow" }));
  one.finish(attempt("b", "2026-11-27T12:00:00.000Z"));
  one.keepRunning({ ...attempt("c", "2026-11-27T13:00:00.000Z"), place: 0, movesOn: true });
  const other = new RehearsalStore("g", new Texts());
  other.finish(attempt("b", "2026-11-27T11:00:00.000Z"));
  other.finish(attempt("a", "2026-11-27T10:00:00.000Z", { notes: "my own" }));
  assert.equal(other.importText(one.exportText()), 1);
  assert.equal(other.importText(one.exportText()), 0);
  assert.deepEqual(
    other.read().attempts.map(({ id, time, notes }) => [id, time.slice(11, 13), notes]),
    [["a", "10", "my own"], ["b", "11", ""], ["b", "12", ""]],
  );
  assert.deepEqual(other.read().running, []);
});

test("a file that holds no rehearsals of this guide is refused", () => {
  const store = new RehearsalStore("g", new Texts());
  const other = new RehearsalStore("h", new Texts());
  const files = [
    "no JSON", "null", "[]", '{"version":1,"guide":"g","reviews":[]}', '{"version":1,"attempts":[]}',
    '{"version":2,"guide":"g","attempts":[]}', other.exportText(),
  ];
  for (const text of files) assert.throws(() => store.importText(text), ProgressError, text);
  assert.equal(store.importText('{"version":1,"guide":"g","attempts":[null,{}]}'), 0);
});

test("where the browser keeps nothing, the page still knows what was rehearsed", () => {
  const store = new RehearsalStore("g", null);
  store.finish(attempt("a", "2026-11-27T10:00:00.000Z"));
  assert.equal(store.isKept, false);
  assert.deepEqual(store.read().attempts.map(({ id }) => id), ["a"]);
});

test("the cases that were tried least often come first", () => {
  const attempts = ["a", "b", "a"].map((id, n) => attempt(id, `2026-11-27T1${n}:00:00.000Z`));
  assert.deepEqual(leastTried(["a", "b", "c"], attempts), ["c"]);
  assert.deepEqual(leastTried(["a", "b"], attempts), ["b"]);
  assert.deepEqual(leastTried(["a", "b"], []), ["a", "b"]);
});
