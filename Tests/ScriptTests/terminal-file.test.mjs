// What the terminal exports, read in the browser.
import assert from "node:assert/strict";
import test from "node:test";
import { mergeProgress, parseProgress, ProgressStore } from "../../Themes/default/js/progress.js";

test("a file that names answers that were taken back is read without them", () => {
  const review = { id: "a/pair/x/judge", time: "2026-11-24T08:39:00.123Z", rating: 3, seconds: 4.2 };
  const undone = [{ id: "b/pair/y/judge", time: "2026-11-24T08:38:00.456Z" }];
  const file = { version: 1, guide: "g", reviews: [review], flags: [], undone };
  assert.deepEqual(parseProgress(JSON.stringify(file)).reviews, [review]);
});

test("what either side took back counts on neither, in whatever order the files come", () => {
  const review = (id, rating) => ({ id, time: "2026-11-24T08:39:00.123Z", rating });
  const name = { id: "a", time: "2026-11-24T08:39:00.123Z" };
  const older = { version: 1, guide: "g", reviews: [review("a", 1), review("b", 3)], flags: [] };
  const newer = { ...older, reviews: [review("b", 3)], undone: [name] };
  for (const [first, second] of [[older, newer], [newer, older]]) {
    const merged = mergeProgress(parseProgress(JSON.stringify(first)), parseProgress(JSON.stringify(second)));
    assert.deepEqual(merged.reviews, [review("b", 3)]);
    assert.deepEqual(merged.undone, [name]);
  }
});

test("a rating that takes the place of another leaves its name behind", () => {
  const texts = new Map();
  const storage = { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => texts.set(key, text) };
  const store = new ProgressStore("g", storage, () => new Date("2026-11-24T08:39:00.123Z"));
  const wrong = store.record("a", 1, 4);
  const right = store.replace(wrong, 3);
  assert.ok(right.time > wrong.time && right.rating === 3 && right.seconds === 4);
  const { reviews, undone } = JSON.parse(store.exportText());
  assert.deepEqual(reviews, [right]);
  assert.deepEqual(undone, [{ id: "a", time: wrong.time }]);
});
