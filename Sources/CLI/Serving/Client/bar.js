// @ts-check
// The author's bar: what was found on this page, what is asked about it, and what was not
// understood. The key "i" shows and hides it; where the site's single keys are switched off, a small
// button does.

import { make } from "./host.js";
import { problemItem } from "./overlay.js";
import { counted, foundLabel, summary } from "./words.js";

/**
 * @typedef {{
 *   kind: string, title: string, anchor: string, line: number, questions?: number, cards: number,
 * }} Found
 * @typedef {{ kind: string, prompt: string, answer: string, anchor: string }} Asked
 * @typedef {{
 *   file: string, isChapter: boolean, counts: Record<string, number>, elements: Found[],
 *   questions?: Asked[], findings: import("./overlay.js").Problem[],
 * }} Report
 * @typedef {"found" | "asked" | "findings"} Tab
 */

const key = "studyguide-preview-bar";
/** @type {Tab[]} */
const tabs = ["found", "asked", "findings"];

export class Bar {
  /** @type {Report | null} */
  #report = null;
  /** @type {Tab | null} */
  #open = null;
  #isShown = true;
  #isLost = false;
  #box = make("section", { class: "bar", "aria-label": "Author's bar" });
  #panel = make("div", { class: "panel", id: "panel", tabindex: "-1" });
  /** @type {Record<Tab, HTMLButtonElement>} */
  #buttons = { found: this.#button("found"), asked: this.#button("asked"),
    findings: this.#button("findings") };
  #file = make("span", { class: "file" });
  #handle = make("button", { type: "button", class: "handle" }, "Author\u2019s bar");

  /** @param {ShadowRoot} root */
  constructor(root) {
    const state = remembered();
    this.#isShown = state.isShown;
    this.#open = state.open;
    const hide = make(
      "button", { type: "button", class: "close", "aria-keyshortcuts": "i" }, "Hide (i)");
    hide.addEventListener("click", () => this.#toggle());
    const row = make("div", { class: "row" });
    row.append(this.#file, ...tabs.map((tab) => this.#buttons[tab]), hide);
    this.#box.append(this.#panel, row);
    this.#handle.addEventListener("click", () => this.#toggle());
    root.append(this.#handle, this.#box);
    document.addEventListener("keydown", (event) => this.#press(event));
    this.#draw();
  }

  /** Says that nothing comes any more; the next news take it back. */
  lose() {
    this.#isLost = true;
    this.#draw();
  }

  /** Asks the server again. */
  async refresh() {
    const address = `/.studyguide/page.json?path=${encodeURIComponent(location.pathname)}`;
    const response = await fetch(address, { cache: "no-store" }).catch(() => null);
    if (!response?.ok) return;
    this.#report = await response.json();
    this.#isLost = false;
    this.#draw();
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const target = event.composedPath()[0];
    const isTyping = target instanceof HTMLElement
      && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
        && !(target instanceof HTMLInputElement && /^(radio|checkbox|button)$/.test(target.type)));
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "i" && areKeysOn()) this.#toggle();
    if (event.key === "Escape" && this.#open && this.#isShown) this.#choose(this.#open);
  }

  #toggle() {
    this.#isShown = !this.#isShown;
    this.#draw();
  }

  /** @param {Tab} tab */
  #choose(tab) {
    this.#open = this.#open === tab ? null : tab;
    this.#draw();
  }

  /** @param {Tab} tab */
  #button(tab) {
    const button = make("button", { type: "button", class: `tab ${tab}`, "aria-controls": "panel" });
    button.addEventListener("click", () => this.#choose(tab));
    return button;
  }

  #draw() {
    remember({ isShown: this.#isShown, open: this.#open });
    const report = this.#report;
    this.#box.hidden = !this.#isShown || !report;
    this.#handle.hidden = this.#isShown || !report || areKeysOn();
    document.documentElement.style.setProperty(
      "scroll-padding-bottom", this.#box.hidden ? "" : "4rem");
    document.body.style.setProperty("margin-bottom", this.#box.hidden ? "" : "3.5rem");
    if (!report) return;
    this.#file.textContent = this.#isLost
      ? "The server does not answer; start “studyguide serve” again"
      : report.file;
    const words = summary(report);
    for (const tab of tabs) {
      this.#buttons[tab].textContent = words[tab];
      this.#buttons[tab].setAttribute("aria-expanded", String(this.#open === tab));
      this.#buttons[tab].classList.toggle(
        "has-findings", tab === "findings" && report.findings.length > 0);
    }
    this.#panel.hidden = this.#open === null;
    if (this.#open) {
      const top = this.#panel.scrollTop;
      this.#panel.replaceChildren(this.#list(this.#open, report));
      this.#panel.scrollTop = top;
    }
  }

  /**
   * @param {Tab} tab
   * @param {Report} report
   */
  #list(tab, report) {
    switch (tab) {
      case "found":
        return list(report.elements.map(foundItem), foundNothing(report));
      case "asked":
        return list((report.questions ?? []).map(askedItem), askedNothing(report));
      case "findings":
        return list(report.findings.map(problemItem), "Everything was understood.");
    }
  }
}

/** @param {Found} found */
function foundItem(found) {
  const link = make("a", { href: `#${found.anchor}` }, found.title || found.kind);
  const made = [];
  if (found.questions !== undefined) made.push(counted(found.questions, "question"));
  made.push(counted(found.cards, "card"));
  return make(
    "li", {}, make("span", { class: "kind" }, foundLabel(found.kind)), " ", link,
    make("span", { class: "facts" }, ` line ${found.line} · ${made.join(", ")}`),
  );
}

/** @param {Asked} asked */
function askedItem(asked) {
  return make(
    "li", {},
    make("a", { href: `#${asked.anchor}`, class: "prompt" }, asked.prompt),
    make("p", { class: "answer" }, asked.answer),
  );
}

/** @param {Report} report */
function foundNothing(report) {
  if (report.isChapter) return "Nothing on this page was recognised as study material.";
  const counts = Object.entries(report.counts).map(([kind, count]) => counted(count, kind));
  return `In the whole guide: ${counts.join(", ") || "nothing yet"}.`;
}

/** @param {Report} report */
function askedNothing(report) {
  if (!report.isChapter) return "The questions of a chapter are told on its page.";
  return report.questions ? "Nothing is asked about this page." : "Questions are being made.";
}

/**
 * @param {HTMLElement[]} items
 * @param {string} nothing
 */
function list(items, nothing) {
  if (items.length === 0) return make("p", { class: "nothing" }, nothing);
  return make("ol", {}, ...items);
}

/** Whether the site's single keys do something; its pages can switch them off. */
function areKeysOn() {
  try {
    return localStorage.getItem("studyguide-keys") !== "off";
  } catch {
    return true;
  }
}

/** @returns {{ isShown: boolean, open: Tab | null }} */
function remembered() {
  try {
    const state = JSON.parse(localStorage.getItem(key) ?? "{}");
    return { isShown: state.isShown !== false, open: tabs.find((tab) => tab === state.open) ?? null };
  } catch {
    return { isShown: true, open: null };
  }
}

/** @param {{ isShown: boolean, open: Tab | null }} state */
function remember(state) {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Where nothing may be kept, the bar is shown.
  }
}
