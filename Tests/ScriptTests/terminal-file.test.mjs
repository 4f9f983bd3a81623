// What the terminal exports, read in the browser.
import assert from "node:assert/strict";
import test from "node:test";
import { parseProgress } from "../../Themes/default/js/progress.js";

test("a file that names answers that were taken back is read without them", () => {
  const review = { id: "a/pair/x/judge", time: "2026-11-24T08:39:00.123Z", rating: 3, seconds: 4.2 };
  const undone = [{ id: "b/pair/y/judge", time: "2026-11-24T08:38:00.456Z" }];
  const file = { version: 1, guide: "g", reviews: [review], flags: [], undone };
  assert.deepEqual(parseProgress(JSON.stringify(file)).reviews, [review]);
});
