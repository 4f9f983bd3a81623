// @ts-check
// One question on the page: read from its markup, answered, marked, explained.
import { make } from "./elements.js";
import { ratingOf } from "./marking.js";
import { isSaid, unsaid } from "./saying.js";
import { widgetFor } from "./widgets.js";

/** @typedef {import("./marking.js").Ask} Ask */
/** @typedef {import("./progress.js").Rating} Rating */
/** @typedef {import("./resuming.js").Given} Given */
/**
 * @typedef {object} Surroundings
 * @property {() => number} random
 * @property {(text: string) => void} say announces to whoever can't see it
 * @property {(card: AskCard, rating: Rating, seconds: number) => void} answered
 * @property {(card: AskCard, rating: Rating) => void} corrected a wrong answer counts as right
 * @property {(card: AskCard) => void} left the reader goes on, or skips it
 * @property {(id: string, isFlagged: boolean) => void} flag
 * @property {() => void} undo takes the last answer back
 */

/**
 * @param {HTMLElement} element
 * @returns {Ask}
 */
export function readAsk(element) {
  const texts = (/** @type {string} */ selector) =>
    [...element.querySelectorAll(selector)].map((found) => found.textContent ?? "");
  const marked = [...element.querySelectorAll(".ask-marked > li")];
  const matches = texts(".ask-matched > dd");
  return {
    id: element.dataset.ask ?? "",
    kind: element.dataset.kind ?? "",
    keepsOrder: element.dataset.order === "kept",
    options: marked.map((item) => ({
      text: item.querySelector(".ask-text")?.textContent ?? "",
      note: item.querySelector(".ask-note")?.textContent ?? "",
      isRight: item.classList.contains("right"),
    })),
    accepted: texts(".ask-accepted"),
    ordered: texts(".ask-ordered > li"),
    shown: texts(".ask-shown > li"),
    pairs: texts(".ask-matched > dt").map((text, place) => ({ text, match: matches[place] ?? "" })),
  };
}

/** A question that can be answered. */
export class AskCard {
  hints = 0;
  isAnswered = false;
  startedAt = 0;
  /** @type {Given | null} */
  given = null;
  /** In seconds, until it was answered. */
  seconds = 0;

  /**
   * @param {HTMLElement} element
   * @param {Ask} ask
   * @param {boolean} isFlagged
   * @param {Surroundings} around
   */
  constructor(element, ask, isFlagged, around) {
    this.element = element;
    this.ask = ask;
    this.around = around;
    this.isFlagged = isFlagged;
    this.widget = widgetFor(ask, {
      random: around.random,
      say: around.say,
      answer: () => this.check(),
    });
    this.checkButton = this.button("Check", "Enter", () => this.check());
    this.checkButton.hidden = !this.widget.needsCheck;
    this.checkButton.classList.add("ask-next");
    this.hintButton = this.button("Hint", "h", () => this.hint());
    // Of two options none can be ruled out: the other would be the answer.
    this.hintButton.hidden = ask.options.length === 2;
    this.flagButton = this.button("Flag", "f", () => this.flag());
    this.skipButton = this.button("Skip", "s", () => this.leave());
    this.undoButton = this.button("Undo", "u", () => around.undo());
    this.undoButton.hidden = true;
    this.nextButton = this.button("Go on", "Enter", () => this.leave());
    this.nextButton.hidden = true;
    this.nextButton.classList.add("ask-next");
    this.meantButton = this.button("I meant that, count it", "r", () => this.countAsRight());
    this.meantButton.hidden = true;
    this.note = make("p", { class: "ask-hint" });
    this.said = make("div", { class: "ask-said" });
    this.live = make(
      "div",
      { class: "ask-live" },
      this.widget.root,
      this.note,
      this.said,
      make(
        "p",
        { class: "ask-buttons" },
        this.checkButton, this.nextButton, this.meantButton,
        this.hintButton, this.flagButton, this.skipButton, this.undoButton,
      ),
    );
    this.still = [".ask-options", ".ask-pairs", ".ask-shown", ".ask-answer"].flatMap((selector) => [
      .../** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll(selector)),
    ]);
    for (const part of this.still) part.hidden = true;
    element.append(this.live);
    this.showFlag();
  }

  /**
   * @param {string} name
   * @param {string} key
   * @param {() => void} act
   */
  button(name, key, act) {
    const kind = key.length === 1 ? "single" : "";
    const button = make("button", { type: "button" }, `${name} `, make("kbd", { class: kind }, key));
    button.addEventListener("click", act);
    return button;
  }

  /** Puts the question back as it was written. */
  remove() {
    this.live.remove();
    this.element.classList.remove("was-right", "was-wrong", "flagged");
    for (const part of this.still) part.hidden = false;
  }

  start() {
    this.startedAt = Date.now();
  }

  check() {
    if (this.isAnswered) return;
    const answer = this.widget.check();
    if (typeof answer === "string") {
      this.note.textContent = answer;
      this.around.say(answer);
      return;
    }
    this.widget.lock();
    this.settle({ isRight: answer.isRight, picks: answer.picks.map(({ text }) => text) });
    const isSeen = this.ask.pairs.length > 0 || this.ask.ordered.length > 0;
    this.explain(answer.isRight, answer.picks, isSeen);
    this.around.say(this.said.innerText);
    this.seconds = Math.min((Date.now() - this.startedAt) / 1000, 600);
    this.meantButton.hidden = answer.isRight || !this.ask.accepted.length;
    this.around.answered(this, this.rating(answer.isRight), this.seconds);
  }

  /** @param {boolean} isRight */
  rating(isRight) {
    return ratingOf(this.ask.kind, { isRight, hints: this.hints, seconds: this.seconds });
  }

  /** Takes the reader's word for it: what was typed means the same in other words. */
  countAsRight() {
    if (this.meantButton.hidden || !this.given) return;
    this.meantButton.hidden = true;
    this.element.classList.remove("was-wrong");
    this.settle({ ...this.given, isRight: true });
    this.explain(true, [], false);
    this.around.say("Counted as right.");
    this.around.corrected(this, this.rating(true));
  }

  /**
   * Shows an answer that was given before the page was loaded anew.
   * @param {Given} given
   */
  restore(given) {
    this.widget.restore?.(given.picks);
    this.widget.root.hidden = !this.widget.restore;
    this.widget.lock();
    this.settle(given);
    const picks = given.picks.map(
      (text) => this.ask.options.find((o) => o.text === text) ?? { text, note: "", isRight: false },
    );
    this.explain(given.isRight, picks, false);
  }

  /** @param {Given} given */
  settle(given) {
    this.given = given;
    this.isAnswered = true;
    this.note.textContent = "";
    for (const button of [this.checkButton, this.hintButton, this.skipButton]) button.hidden = true;
    this.nextButton.hidden = false;
    this.element.classList.add(given.isRight ? "was-right" : "was-wrong");
  }

  /**
   * The verdict, why the pick was wrong, why the right one is right, and where to read on.
   * @param {boolean} isRight
   * @param {import("./widgets.js").Pick[]} picks
   * @param {boolean} isSeen whether the widget shows what was picked
   */
  explain(isRight, picks, isSeen) {
    const { options, accepted, ordered, pairs } = this.ask;
    /** @type {HTMLElement[]} */
    const lines = [];
    const why = this.element.querySelector(".ask-why")?.textContent ?? "";
    // Nothing is said twice.
    const shown = [...this.element.querySelectorAll(".ask-context, .ask-stem")].flatMap(
      (part) => (part.textContent ?? "").split("\n"),
    );
    const line = (/** @type {string} */ label, /** @type {string} */ text, note = "") => {
      shown.push(text);
      const isNew = note && !isSaid(note, shown);
      const words = isNew && note.startsWith(text) ? note : text;
      const more = isNew && words === text ? [make("span", { class: "ask-note" }, note)] : [];
      shown.push(note);
      lines.push(make("p", {}, make("b", {}, `${label} `), words, ...more));
    };
    const steps = (/** @type {string} */ label, /** @type {string[]} */ texts) => {
      lines.push(make("p", {}, make("b", {}, label)));
      lines.push(make("ol", {}, ...texts.map((text) => make("li", {}, text))));
    };
    if (!isRight && !isSeen) {
      const wrong = picks.filter((pick) => !pick.isRight);
      if (ordered.length) steps("Your answer:", wrong.map(({ text }) => text));
      else for (const pick of wrong) line("Your answer:", pick.text, pick.note);
    }
    for (const { text, note, isRight } of options) if (isRight) line("Right:", text, note);
    if (accepted.length) line("Right:", accepted[0]);
    if (!isRight && !ordered.every((text) => why.includes(text))) steps("Right:", ordered);
    if (!isRight) for (const pair of pairs) line(`${pair.text}:`, pair.match);
    const part = isRight ? "" : this.part(picks.map(({ text }) => text));
    lines.unshift(
      make("p", { class: "ask-verdict" }, make("b", {}, isRight ? "Right." : "Wrong."), part),
    );
    const from = this.element.querySelector(".ask-from");
    const isListed = isSeen || !isRight;
    const rest = unsaid(why, shown, isListed ? pairs : []);
    const more = rest ? [make("p", { class: "ask-why" }, rest)] : [];
    this.said.replaceChildren(...lines, ...more, ...(from ? [from.cloneNode(true)] : []));
  }

  /**
   * How much of a wrong answer is right, where it has parts.
   * @param {string[]} picks
   */
  part(picks) {
    const { ordered, pairs } = this.ask;
    if (pairs.length) return ` ${pairs.length - picks.length} of ${pairs.length} match.`;
    const placed = ordered.filter((text, place) => text === picks[place]).length;
    return ordered.length ? ` ${placed} of ${ordered.length} in place.` : "";
  }

  hint() {
    if (this.isAnswered) return;
    const hint = this.widget.hint();
    if (hint !== null) this.hints += 1;
    this.note.textContent = hint ?? "There is no further hint.";
    this.around.say(this.note.textContent);
  }

  flag() {
    this.isFlagged = !this.isFlagged;
    this.showFlag();
    this.around.flag(this.ask.id, this.isFlagged);
    this.around.say(this.isFlagged ? "Flagged for later." : "No longer flagged.");
  }

  showFlag() {
    this.flagButton.setAttribute("aria-pressed", String(this.isFlagged));
    this.element.classList.toggle("flagged", this.isFlagged);
  }

  leave() {
    this.around.left(this);
  }
}
