import assert from "node:assert/strict";
import { test } from "node:test";

import {
  ProgressError,
  ProgressStore,
  emptyProgress,
  keepingNote,
  mergeProgress,
  parseProgress,
} from "../../Themes/default/js/progress.js";

/** A storage in memory. */
function memory(initial = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

function clock(start = "2026-11-24T08:39:00.123Z", step = 1000) {
  let now = new Date(start).getTime() - step;
  return () => new Date((now += step));
}

const review = (id, time, rating = 3) => ({ id, time, rating });
const KEY = "studyguide/my-guide/progress";

test("keeps reviews in the agreed form", () => {
  const storage = memory();
  const store = new ProgressStore("my-guide", storage, clock());
  store.record("a/pair/x/judge", 1, 4.237);
  store.setFlag("a/pair/x/judge", true);
  assert.deepEqual(JSON.parse(storage.items.get(KEY)), {
    version: 1,
    guide: "my-guide",
    reviews: [
      { id: "a/pair/x/judge", time: "2026-11-24T08:39:00.123Z", rating: 1, seconds: 4.2 },
    ],
    flags: ["a/pair/x/judge"],
  });
  assert.equal(store.keeping, "saved");
});

test("export and import carry everything, and importing twice changes nothing", () => {
  const one = new ProgressStore("g", memory(), clock());
  one.record("q1", 3);
  one.record("q2", 1, 9);
  one.setFlag("q2", true);
  const other = new ProgressStore("g", memory(), clock("2026-11-25T00:00:00.000Z"));
  other.record("q1", 2);
  assert.equal(other.importText(one.exportText()), 2);
  assert.equal(other.importText(one.exportText()), 0);
  assert.deepEqual(
    other.read().reviews.map((r) => [r.id, r.rating]),
    [["q1", 3], ["q2", 1], ["q1", 2]],
  );
  assert.deepEqual(other.read().flags, ["q2"]);
});

test("merging does not depend on the order of the two", () => {
  const a = { ...emptyProgress("g"), reviews: [review("x", "2026-01-01T00:00:00.000Z")] };
  const b = {
    ...emptyProgress("g"),
    reviews: [review("b", "2026-01-01T00:00:00.000Z"), review("a", "2025-01-01T00:00:00.000Z")],
    flags: ["f"],
  };
  assert.deepEqual(mergeProgress(a, b), mergeProgress(b, a));
  assert.deepEqual(
    mergeProgress(a, b).reviews.map((r) => r.id),
    ["a", "b", "x"],
  );
});

test("reads what it knows and leaves out the rest", () => {
  const progress = parseProgress(
    JSON.stringify({
      version: 1,
      guide: "g",
      theme: "dark",
      reviews: [
        { id: "b", time: "2026-11-24T10:00:00+01:00", rating: 4, device: "phone" },
        { id: "a", time: "2026-11-24T08:00:00Z", rating: 2, seconds: -1 },
        { id: "a", time: "yesterday", rating: 2 },
        { id: "a", time: "2026-11-24T08:00:00Z", rating: 5 },
        { time: "2026-11-24T08:00:00Z", rating: 1 },
        null,
      ],
      flags: ["x", 3, "x"],
    }),
  );
  assert.deepEqual(progress.reviews, [
    { id: "a", time: "2026-11-24T08:00:00.000Z", rating: 2 },
    { id: "b", time: "2026-11-24T09:00:00.000Z", rating: 4 },
  ]);
  assert.deepEqual(progress.flags, ["x"]);
});

for (const text of ["", "nonsense", "[]", "null", '{"version":2,"reviews":[]}', '{"version":1}']) {
  test(`refuses ${JSON.stringify(text)}`, () => {
    assert.throws(() => parseProgress(text), ProgressError);
  });
}

test("takes another guide's file only when told to", () => {
  const other = new ProgressStore("other", memory(), clock());
  other.record("q", 3);
  const store = new ProgressStore("mine", memory(), clock());
  assert.throws(() => store.importText(other.exportText()), /“other”.*“mine”/);
  assert.deepEqual(store.read().reviews, []);
  assert.equal(store.importText(other.exportText(), { anyGuide: true }), 1);
  assert.equal(store.read().guide, "mine");
});

test("two windows don't overwrite each other", () => {
  const storage = memory();
  const one = new ProgressStore("g", storage, clock());
  const two = new ProgressStore("g", storage, clock("2026-11-24T09:00:00.000Z"));
  one.record("q1", 3);
  two.record("q2", 1);
  one.record("q3", 2);
  assert.equal(two.read().reviews.length, 3);
});

test("two answers to one question in the same instant are two reviews", () => {
  const store = new ProgressStore("g", memory(), clock("2026-11-24T09:00:00.000Z", 0));
  store.record("q", 3);
  store.record("q", 1);
  assert.deepEqual(
    store.read().reviews.map((r) => r.time),
    ["2026-11-24T09:00:00.000Z", "2026-11-24T09:00:00.001Z"],
  );
});

test("goes on in memory where the browser keeps nothing", () => {
  const blocked = {
    getItem: () => { throw new Error("denied"); },
    setItem: () => { throw new Error("denied"); },
  };
  for (const storage of [null, blocked]) {
    const store = new ProgressStore("g", storage, clock());
    store.record("q1", 3);
    store.record("q2", 1);
    assert.equal(store.read().reviews.length, 2);
    assert.equal(parseProgress(store.exportText()).reviews.length, 2);
    assert.equal(store.keeping, "blocked");
    assert.match(keepingNote(store.keeping), /private/);
  }
});

test("a full store loses neither what it has nor what comes", () => {
  const storage = memory();
  const store = new ProgressStore("g", storage, clock());
  store.record("q1", 3);
  const write = storage.setItem;
  storage.setItem = () => {
    throw Object.assign(new Error("no room"), { name: "QuotaExceededError" });
  };
  store.record("q2", 1);
  assert.equal(store.keeping, "full");
  assert.match(keepingNote(store.keeping), /room/);
  assert.deepEqual(store.read().reviews.map((r) => r.id), ["q1", "q2"]);
  storage.setItem = write;
  store.record("q3", 1);
  assert.equal(store.keeping, "saved");
  assert.equal(JSON.parse(storage.items.get("studyguide/g/progress")).reviews.length, 3);
});

test("something unreadable is put aside, not overwritten", () => {
  const storage = memory({ "studyguide/g/progress": "{broken" });
  const store = new ProgressStore("g", storage, clock());
  store.record("q1", 3);
  assert.equal(store.read().reviews.length, 1);
  assert.equal(storage.items.get("studyguide/g/progress/unreadable"), "{broken");
});

test("a review that is taken back leaves what counts as it was, and no export brings it in again", () => {
  const store = new ProgressStore("g", memory(), clock());
  store.record("q1", 3, 4);
  store.setFlag("q2", true);
  const { reviews, flags } = store.read();
  const review = store.record("q1", 1, 9);
  const exported = store.exportText();
  store.takeBack(review);
  assert.deepEqual([store.read().reviews, store.read().flags], [reviews, flags]);
  assert.deepEqual(store.read().undone, [{ id: "q1", time: review.time }]);
  store.importText(exported);
  assert.deepEqual(store.read().reviews, reviews);
  // Answered anew in the same instant it is a review of its own.
  const again = new ProgressStore("g", store.storage, () => new Date(review.time)).record("q1", 2);
  assert.equal(store.read().reviews.length, 2);
  assert.notEqual(again.time, review.time);
});
