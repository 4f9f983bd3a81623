// @ts-check
// The script of the practice pages: rounds of questions, marked at once, kept in the browser.
import { AskCard, readAsk } from "./card.js";
import { memories } from "./deck.js";
import { keepingNote, openProgress, ProgressError } from "./progress.js";
import { choicesOf, result, roundOf } from "./round.js";
import { make } from "./elements.js";

/** @typedef {import("./round.js").What} What */

const NAMES = {
  next: "what is next", all: "everything", new: "new ones", due: "what is due",
  missed: "what I missed", flagged: "what I flagged",
};

const store = openProgress();
/** @template {HTMLElement} Found @param {string} selector */
const find = (selector) => /** @type {Found} */ (document.querySelector(selector));
const list = find(".asks");
const bar = find(".practice-bar");
/** @type {HTMLSelectElement} */
const what = find(".practice-what");
/** @type {HTMLSelectElement} */
const many = find(".practice-many");
/** @type {HTMLInputElement} */
const onePage = find(".practice-whole");
const said = find(".practice-said");
const note = find(".practice-note");
const progress = find(".practice-progress");
const outcome = find(".practice-result");
const random = Math.random;

const elements = [.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(".ask"))];
const byId = new Map(elements.map((element) => [element.dataset.ask ?? "", element]));
/** @type {AskCard[]} */
let cards = [];
/** @type {Map<string, boolean>} */
let answers = new Map();
let place = 0;

/** @param {string} text */
function say(text) {
  said.textContent = "";
  // A change that is seen as one, also where the same is said twice.
  setTimeout(() => (said.textContent = text), 30);
}

function choices() {
  const { reviews, flags } = store.read();
  const ids = [...byId.keys()];
  return choicesOf(ids, { reviews, flags }, memories(reviews, ids), Date.now());
}

/** Offers what there is something of, with how many. */
function offer() {
  const counts = choices();
  const names = /** @type {What[]} */ (Object.keys(NAMES));
  const chosen = what.value || new URLSearchParams(location.search).get("what") || "next";
  what.replaceChildren(
    ...names
      .filter((name) => counts[name].length > 0)
      .map((name) => make("option", { value: name }, `${NAMES[name]} (${counts[name].length})`)),
  );
  const values = [...what.options].map((option) => option.value);
  what.value = values.includes(chosen) ? chosen : values.includes("next") ? "next" : "all";
}

/** @param {string[]} [ids] the questions to ask, where they are chosen already */
function begin(ids) {
  for (const card of cards) card.remove();
  offer();
  const chosen = /** @type {What} */ (what.value);
  const round = ids ?? roundOf(choices(), chosen, Number(many.value), random);
  const flags = new Set(store.read().flags);
  answers = new Map();
  cards = round.flatMap((id) => {
    const element = byId.get(id);
    element?.classList.remove("was-right", "was-wrong");
    return element ? [new AskCard(element, readAsk(element), flags.has(id), around)] : [];
  });
  for (const element of elements) element.hidden = true;
  list.append(...cards.map((card) => card.element));
  list.hidden = false;
  outcome.hidden = true;
  place = 0;
  show();
}

/** @type {import("./card.js").Surroundings} */
const around = {
  random,
  say,
  answered: (card, isRight, rating, seconds) => {
    answers.set(card.ask.id, isRight);
    store.record(card.ask.id, rating, seconds);
    note.textContent = keepingNote(store.keeping);
    note.hidden = !note.textContent;
    measure();
    card.nextButton.focus({ preventScroll: true });
    card.nextButton.scrollIntoView({ block: "nearest" });
    if (onePage.checked && answers.size === cards.length) finish();
  },
  left: (card) => {
    if (onePage.checked) {
      const next = cards.slice(cards.indexOf(card) + 1).find((other) => !other.isAnswered);
      if (next) next.element.scrollIntoView({ block: "start" });
      else finish();
      return;
    }
    place = cards.indexOf(card) + 1;
    show();
    cards[place]?.element.querySelector("input")?.focus({ preventScroll: true });
  },
  flag: (id, isFlagged) => store.setFlag(id, isFlagged),
};

function measure() {
  const share = cards.length ? answers.size / cards.length : 1;
  const meter = progress.querySelector("progress");
  if (meter) meter.value = share;
  const text = progress.querySelector("span");
  const number = onePage.checked ? answers.size : Math.min(place + 1, cards.length);
  if (text) text.textContent = `${number} of ${cards.length}`;
}

function show() {
  progress.hidden = false;
  cards.forEach((card, number) => {
    card.element.hidden = !onePage.checked && number !== place;
    if (!card.startedAt && !card.element.hidden) card.start();
  });
  measure();
  const card = cards[place];
  if (!card) return finish();
}

function finish() {
  const { asked, right, missed, percent } = result(answers);
  list.hidden = !onePage.checked;
  progress.hidden = true;
  const again = (/** @type {string} */ name, /** @type {() => void} */ act) => {
    const button = make("button", { type: "button", class: "button" }, name);
    button.addEventListener("click", act);
    return button;
  };
  const buttons = [again("Another round", () => begin())];
  if (missed.length) buttons.unshift(again("Again, only those", () => begin(missed)));
  const rows = missed.map((id) => {
    const element = byId.get(id);
    const stem = element?.querySelector(".ask-stem")?.textContent ?? "";
    const context = element?.querySelector(".ask-context")?.textContent ?? "";
    const from = element?.querySelector(".ask-from a")?.cloneNode(true);
    const told = cards.find((card) => card.ask.id === id)?.said.cloneNode(true);
    if (told instanceof HTMLElement) told.querySelector(".ask-verdict")?.remove();
    const parts = context ? [make("p", { class: "ask-context" }, context)] : [];
    return make("li", {}, ...parts, make("p", {}, make("b", {}, stem)), told ?? from ?? "");
  });
  outcome.replaceChildren(
    make("h2", {}, asked ? `${right} of ${asked} right (${percent} %)` : "Nothing answered"),
    make("p", {}, missed.length ? "You missed:" : asked ? "Nothing missed." : "Skipped questions come back."),
    make("ul", {}, ...rows),
    make("p", { class: "practice-again" }, ...buttons),
  );
  outcome.hidden = false;
  outcome.focus();
  say(`${right} of ${asked} right.`);
  offer();
}

document.addEventListener("keydown", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey || !outcome.hidden) return;
  // What is hidden keeps the focus until the browser draws the page again.
  const own = cards.find((card) => !card.element.hidden && card.element.contains(target));
  const card = own ?? (onePage.checked ? undefined : cards[place]);
  if (!card || target.closest(".practice-bar, .top, .practice-kept")) return;
  const isTyping = target.closest("input, select, textarea") !== null;
  if (event.key === "Enter") {
    if (target.closest("button, a, select")) return;
    event.preventDefault();
    if (card.isAnswered) card.leave();
    else card.check();
  } else if (isTyping) {
    return;
  } else if (/^[1-9]$/.test(event.key)) {
    event.preventDefault();
    if (!card.isAnswered) card.widget.digit(Number(event.key));
  } else {
    /** @type {Record<string, () => void>} */
    const acts = { h: () => card.hint(), f: () => card.flag(), s: () => card.leave() };
    const act = acts[event.key];
    if (!act || (event.key === "s" && card.isAnswered)) return;
    event.preventDefault();
    act();
  }
});

for (const control of [what, many, onePage]) control.addEventListener("change", () => begin());

find(".practice-export").addEventListener("click", () => {
  const file = new Blob([store.exportText()], { type: "application/json" });
  const link = make("a", { href: URL.createObjectURL(file), download: `${store.guide}-progress.json` });
  link.click();
  URL.revokeObjectURL(link.href);
});

find(".practice-import").addEventListener("change", async (event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  const file = input.files?.[0];
  if (!file) return;
  try {
    const count = store.importText(await file.text());
    note.textContent = count === 1 ? "1 answer taken in." : `${count} answers taken in.`;
    offer();
  } catch (error) {
    if (!(error instanceof ProgressError)) throw error;
    note.textContent = error.message;
  }
  note.hidden = false;
  input.value = "";
});

if (elements.length) {
  for (const part of [bar, find(".practice-keys"), find(".practice-kept")]) part.hidden = false;
  begin();
}
