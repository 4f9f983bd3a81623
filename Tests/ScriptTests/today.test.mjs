import assert from "node:assert/strict";
import { test } from "node:test";

import { tasksOf } from "../../Themes/default/js/today.js";

const places = { practice: "practice/index.html", deck: "flashcards/index.html", plan: "plan/index.html" };
const nothing = {
  standing: { questions: 0, cards: 0, dueQuestions: 0, dueCards: 0, percent: null },
  round: null, parts: [], chapter: null,
};

test("whoever has done nothing has nothing to do", () => {
  assert.deepEqual(tasksOf(nothing, places), []);
});

test("what is due comes first, then what was begun, the plan, and the chapter", () => {
  const known = {
    standing: { questions: 3, cards: 2, dueQuestions: 3, dueCards: 1, percent: 50 },
    round: { name: "One", href: "practice/one/index.html", answered: 4, asked: 10 },
    parts: ["Read", "Write"], chapter: { name: "Two", href: "two/index.html" },
  };
  assert.deepEqual(tasksOf(known, places).map(({ name }) => name), [
    "Review 1 card", "Practice 3 questions", "Finish the round: One", "Read; Write", "Go on reading: Two",
  ]);
  // What the guide has no more is left out.
  assert.deepEqual(tasksOf(known, {}).map(({ name }) => name), ["Finish the round: One", "Go on reading: Two"]);
});

test("where no question is due and no round is open, practice goes on", () => {
  const standing = { questions: 3, cards: 0, dueQuestions: 0, dueCards: 0, percent: 50 };
  assert.deepEqual(tasksOf({ ...nothing, standing }, places), [
    { name: "Go on practicing", href: places.practice, note: "no question is due" },
  ]);
});
