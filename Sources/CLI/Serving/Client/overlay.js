// @ts-check
// What keeps the newest state of the guide from being shown, above the last good page.

import { make } from "./host.js";

/**
 * @typedef {{
 *   severity: string, id?: string, message: string, place?: string,
 *   excerpt?: { line: number, text: string, caret: string }, help?: string,
 * }} Problem
 */

export class Overlay {
  /** What was closed by hand; it comes back with other problems. */
  #closed = "";
  #shown = "";
  #box = make("section", {
    class: "overlay", role: "alert", "aria-label": "Problems in the guide", tabindex: "-1",
  });

  /** @param {ShadowRoot} root */
  constructor(root) {
    this.#box.hidden = true;
    root.append(this.#box);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.#box.hidden) this.#close();
    });
  }

  /**
   * @param {Problem[]} problems
   * @param {number} more how many there are beyond those
   */
  show(problems, more) {
    // A page that is nothing but its problems shows them itself.
    if (document.body.classList.contains("studyguide-broken")) return;
    const state = JSON.stringify(problems);
    if (state === this.#shown) return;
    this.#shown = state;
    if (problems.length === 0) {
      this.#closed = "";
      this.#box.hidden = true;
      this.#box.replaceChildren();
      return;
    }
    const count = problems.length + more;
    const close = make("button", { type: "button", class: "close" }, "Hide (Esc)");
    close.addEventListener("click", () => this.#close());
    this.#box.replaceChildren(
      make(
        "div", { class: "top" },
        make("h2", {}, count === 1 ? "1 error" : `${count} errors`),
        make("p", {}, "This is the last good page. It is renewed as soon as this is mended."),
        close,
      ),
      make("ol", { class: "problems" }, ...problems.map(problemItem)),
    );
    if (more > 0) this.#box.append(make("p", { class: "more" }, `and ${more} more`));
    this.#box.hidden = state === this.#closed;
  }

  #close() {
    this.#closed = this.#shown;
    this.#box.hidden = true;
  }
}

/** @param {Problem} problem */
export function problemItem(problem) {
  const head = make("p", { class: "head" });
  if (problem.place) head.append(make("code", { class: "place" }, problem.place), " ");
  head.append(
    make("strong", { class: problem.severity }, problem.severity), " ", problem.message,
  );
  const item = make("li", {}, head);
  if (problem.excerpt) {
    item.append(
      make(
        "pre", { tabindex: "0", "aria-label": `Line ${problem.excerpt.line}` },
        make("span", { class: "number", "aria-hidden": "true" }, String(problem.excerpt.line)),
        problem.excerpt.text + "\n",
        make("span", { class: "caret", "aria-hidden": "true" }, problem.excerpt.caret),
      ),
    );
  }
  if (problem.help) item.append(make("p", { class: "help" }, problem.help));
  return item;
}
