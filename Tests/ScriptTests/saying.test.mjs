import assert from "node:assert/strict";
import { test } from "node:test";

import { isSaid, unsaid } from "../../Themes/default/js/saying.js";

test("a paragraph that is shown is not said again", () => {
  const shown = ["Draw one arrow back into the data.", "Its fix: Say what travels along the arrow."];
  assert.ok(isSaid("Draw one arrow back into the data", shown));
  assert.ok(isSaid("Say what travels along the arrow.", shown));
  assert.ok(isSaid("Fix: Say what travels along the arrow.", shown));
  assert.ok(isSaid("Its fix: Say what travels along the arrow. Draw one arrow back into the data.", shown));
  assert.ok(!isSaid("Draw one arrow back into the data, or two.", shown));
  assert.ok(!isSaid("Draw one arrow back into the data. It is all that is asked.", shown));
});

test("short texts stand in others by chance", () => {
  assert.ok(!isSaid("No", ["Nobody knows"]));
  assert.ok(!isSaid("Outcome: no", ["Nobody knows"]));
  assert.ok(isSaid("No.", ["No"]));
  assert.ok(isSaid("Giving no date.", ["The mistake: “Giving no date”"]));
});

test("of an explanation the other paragraphs are left", () => {
  const text = "One sentence that is shown.\nAnother that is not.\nLatency: 5 ms";
  const shown = ["One sentence that is shown"];
  const pairs = [{ text: "Latency", match: "5 ms" }];
  assert.equal(unsaid(text, shown, pairs), "Another that is not.");
  assert.equal(unsaid(text, [], []), text);
  assert.equal(unsaid("", ["x"], []), "");
});
