// @ts-check
// Shortcuts by single keys, which whoever dictates or hits keys by accident can switch off
// (WCAG 2.1.4).
import { browserStorage } from "./progress.js";

/** @typedef {import("./progress.js").TextStore} TextStore */

/** For all guides of a site, as its colours are. */
const KEY = "studyguide-keys";

/** Whether single keys do something. */
export class KeySetting {
  /** @param {TextStore | null} storage */
  constructor(storage) {
    this.storage = storage;
    this.isOn = true;
    this.read();
  }

  read() {
    try {
      this.isOn = this.storage?.getItem(KEY) !== "off";
    } catch {
      // Without a store it holds for this page.
    }
  }

  /** @param {boolean} isOn */
  set(isOn) {
    this.isOn = isOn;
    try {
      this.storage?.setItem(KEY, isOn ? "on" : "off");
    } catch {}
  }
}

/** Wires the box on the page that switches them, and takes their marks away where they are off. */
export function offerKeys() {
  const setting = new KeySetting(browserStorage());
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector(".keys input"));
  const show = () => {
    if (box) box.checked = setting.isOn;
    document.body.classList.toggle("no-keys", !setting.isOn);
  };
  box?.addEventListener("change", () => {
    setting.set(box.checked);
    show();
  });
  // Another window may have switched them.
  addEventListener("storage", (event) => {
    if (event.key !== KEY) return;
    setting.read();
    show();
  });
  const list = /** @type {HTMLElement | null} */ (document.querySelector(".keys"));
  if (list) list.hidden = false;
  show();
  return setting;
}
