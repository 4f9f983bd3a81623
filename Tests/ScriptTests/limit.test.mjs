import assert from "node:assert/strict";
import { test } from "node:test";

import { NewLimit } from "../../Themes/default/js/limit.js";

const memory = (items = {}) => {
  const map = new Map(Object.entries(items));
  return { map, getItem: (k) => map.get(k) ?? null, setItem: (k, v) => void map.set(k, v) };
};

test("twenty new cards a day until something else is chosen, which is remembered", () => {
  const storage = memory();
  const limit = new NewLimit("g", storage);
  assert.deepEqual([limit.most, limit.left(0), limit.left(13), limit.left(25)], [20, 20, 7, 0]);
  limit.set(50);
  assert.equal(new NewLimit("g", storage).most, 50);
  assert.equal(new NewLimit("other", storage).most, 20);
});

test("all of them have no limit", () => {
  const limit = new NewLimit("g", memory());
  limit.set(0);
  assert.equal(limit.left(1000), Infinity);
});

test("what makes no sense is the usual, and without a store it holds for the page", () => {
  for (const text of ["", "-5", "many", "1.5"]) {
    assert.equal(new NewLimit("g", memory({ "studyguide/g/new-cards": text })).most, 20);
  }
  const denied = () => { throw new Error("denied"); };
  for (const storage of [null, { getItem: denied, setItem: denied }]) {
    const limit = new NewLimit("g", storage);
    limit.set(10);
    assert.equal(limit.most, 10);
  }
});
