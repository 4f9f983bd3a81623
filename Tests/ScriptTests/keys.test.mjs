import assert from "node:assert/strict";
import { test } from "node:test";

import { KeySetting } from "../../Themes/default/js/keys.js";

test("single keys work until they are switched off, and that is remembered", () => {
  const map = new Map();
  const storage = { getItem: (k) => map.get(k) ?? null, setItem: (k, v) => void map.set(k, v) };
  const setting = new KeySetting(storage);
  assert.ok(setting.isOn);
  setting.set(false);
  assert.ok(!new KeySetting(storage).isOn);
  setting.set(true);
  assert.ok(new KeySetting(storage).isOn);
});

test("where the browser keeps nothing they can be switched off for the page", () => {
  const denied = () => { throw new Error("denied"); };
  for (const storage of [null, { getItem: denied, setItem: denied }]) {
    const setting = new KeySetting(storage);
    assert.ok(setting.isOn);
    setting.set(false);
    assert.ok(!setting.isOn);
  }
});
