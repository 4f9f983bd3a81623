// @ts-check
// The script of the practice pages: rounds of questions, marked at once, kept in the browser.
import { AskCard, readAsk } from "./card.js";
import { offerExport, offerImport } from "./carrying.js";
import { memories } from "./deck.js";
import { make } from "./elements.js";
import { offerKeys } from "./keys.js";
import { seeded } from "./marking.js";
import { outcomeOf } from "./outcome.js";
import { browserStorage, keepingNote, openProgress } from "./progress.js";
import { KeptRounds, pageName, resumed } from "./resuming.js";
import { choicesOf, roundOf } from "./round.js";

/** @typedef {import("./round.js").What} What */
/** @typedef {import("./resuming.js").KeptRound} KeptRound */

const NAMES = {
  next: "what is next", all: "everything", new: "new ones", due: "what is due",
  missed: "what I missed", flagged: "what I flagged",
};

const store = openProgress();
const rounds = new KeptRounds(store.guide, browserStorage());
/** @template {HTMLElement} Found @param {string} selector */
const find = (selector) => /** @type {Found} */ (document.querySelector(selector));
/** @type {HTMLAnchorElement} */
const home = find("a.brand");
const page = pageName(location.pathname, home ? new URL(home.href).pathname : "");
const list = find(".asks");
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

const elements = [.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(".ask"))];
const byId = new Map(elements.map((element) => [element.dataset.ask ?? "", element]));
/** @type {AskCard[]} */
let cards = [];
let place = 0;
/** What the order of the options comes from, so that it is the same when the round goes on. */
let seed = 0;
/**
 * What was answered since the page was loaded, the last at the end, and what was kept of it.
 * @type {{card: AskCard, review: import("./progress.js").Review}[]}
 */
let recorded = [];

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

/**
 * Offers what there is something of, with how many.
 * @param {string} chosen
 */
function offer(chosen) {
  const counts = choices();
  const names = /** @type {What[]} */ (Object.keys(NAMES));
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
  offer(what.value);
  const chosen = /** @type {What} */ (what.value);
  seed = Math.floor(Math.random() * 2 ** 31);
  ask(ids ?? roundOf(choices(), chosen, Number(many.value), Math.random));
  place = 0;
  show();
}

/**
 * Begins a round that the reader asked for, and lets the keys go to its first question.
 * @param {string[]} [ids]
 */
function beginAnew(ids) {
  begin(ids);
  attend();
}

/** Gives the focus to the question that is shown, and keeps its beginning in sight. */
function attend() {
  const card = cards[place];
  if (!card) return;
  card.element.tabIndex = -1;
  const line = card.element.querySelector("input[type=text]");
  (/** @type {HTMLElement} */ (line ?? card.element)).focus({ preventScroll: true });
  card.element.querySelector(".ask-context, .ask-stem")?.scrollIntoView({ block: "nearest" });
}

/**
 * Gives the focus to what leads on, and keeps the verdict in sight.
 * @param {AskCard} card
 */
function tell(card) {
  card.nextButton.focus({ preventScroll: true });
  card.said.querySelector(".ask-verdict")?.scrollIntoView({ block: "nearest" });
}

/** @param {string[]} ids */
function ask(ids) {
  for (const card of cards) card.remove();
  recorded = [];
  const flags = new Set(store.read().flags);
  cards = ids.flatMap((id) => {
    const element = byId.get(id);
    return element ? [new AskCard(element, readAsk(element), flags.has(id), around(id))] : [];
  });
  for (const element of elements) element.hidden = true;
  list.append(...cards.map((card) => card.element));
}

/** The round of this page that a reload, or a walk to a chapter and back, broke off. */
function keptRound() {
  const kept = resumed(rounds.read(page), byId.keys(), Date.now());
  const [entry] = performance.getEntriesByType("navigation");
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : "navigate";
  const isSameVisit = type === "reload" || type === "back_forward";
  const asksForMore = new URLSearchParams(location.search).has("what");
  return kept && (isSameVisit || (!kept.isDone && !asksForMore)) ? kept : null;
}

/** @param {KeptRound} kept */
function goOn(kept) {
  offer(kept.what);
  many.value = kept.many;
  if (many.selectedIndex < 0) many.selectedIndex = 0;
  onePage.checked = kept.isWhole;
  seed = kept.seed;
  ask(kept.ids);
  const answers = new Map(kept.answers);
  for (const card of cards) {
    const given = answers.get(card.ask.id);
    if (given) card.restore(given);
  }
  place = kept.place;
  if (kept.isDone) finish();
  else show();
}

/** @param {boolean} isDone */
function keep(isDone) {
  rounds.write(page, {
    ids: cards.map((card) => card.ask.id),
    place,
    answers: cards.flatMap(({ ask, given }) => (given ? [[ask.id, given]] : [])),
    isDone,
    what: what.value,
    many: many.value,
    isWhole: onePage.checked,
    seed,
    time: Date.now(),
  });
}

/** @type {Omit<import("./card.js").Surroundings, "random">} */
const surroundings = {
  say,
  answered: (card, rating, seconds) => {
    recorded.push({ card, review: store.record(card.ask.id, rating, seconds) });
    offerUndo();
    note.textContent = keepingNote(store.keeping);
    note.hidden = !note.textContent;
    measure();
    // On one page the time that the others took is not time for the next.
    for (const other of cards) if (!other.isAnswered && other.startedAt) other.start();
    tell(card);
    if (onePage.checked && cards.every((other) => other.isAnswered)) finish();
    else keep(false);
  },
  corrected: (card, rating) => {
    const entry = recorded.find((entry) => entry.card === card);
    if (entry) entry.review = store.replace(entry.review, rating);
    tell(card);
    if (!outcome.hidden) showOutcome();
    keep(!outcome.hidden);
    offer(what.value);
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
    if (!cards[place]) return;
    say(`Question ${place + 1} of ${cards.length}`);
    attend();
  },
  flag: (id, isFlagged) => {
    store.setFlag(id, isFlagged);
    offer(what.value);
  },
  undo,
};

/** @param {string} id @returns {import("./card.js").Surroundings} */
const around = (id) => ({ ...surroundings, random: seeded(seed, id) });

/** Takes the last answer back and asks its question again, as if it had not been shown. */
function undo() {
  const last = recorded.pop();
  if (!last) return;
  const { card, review } = last;
  store.takeBack(review);
  place = cards.indexOf(card);
  card.remove();
  cards[place] = new AskCard(card.element, card.ask, card.isFlagged, around(card.ask.id));
  show();
  say("The last answer is taken back.");
  attend();
  offer(what.value);
}

/** Where several questions are shown, the one that was answered last offers to take it back. */
function offerUndo() {
  const last = recorded.at(-1)?.card;
  for (const card of cards) {
    card.undoButton.hidden = !last || (onePage.checked && card !== last);
  }
}

function measure() {
  const count = cards.filter((card) => card.isAnswered).length;
  const at = Math.min(place + 1, cards.length);
  const meter = progress.querySelector("progress");
  if (meter) meter.value = cards.length ? (onePage.checked ? count : at) / cards.length : 1;
  const text = progress.querySelector("span");
  const words = onePage.checked ? `${count} of ${cards.length} answered` : `${at} of ${cards.length}`;
  if (text) text.textContent = words;
}

function show() {
  list.hidden = false;
  outcome.hidden = true;
  progress.hidden = false;
  cards.forEach((card, number) => {
    card.element.hidden = !onePage.checked && number !== place;
    if (!card.startedAt && !card.element.hidden) card.start();
  });
  measure();
  offerUndo();
  if (cards[place]) keep(false);
  else finish();
}

function showOutcome() {
  outcome.replaceChildren(...outcomeOf(cards, beginAnew, recorded.length ? undo : null));
}

function finish() {
  for (const card of cards) card.element.hidden = !onePage.checked;
  list.hidden = !onePage.checked;
  progress.hidden = true;
  showOutcome();
  outcome.hidden = false;
  outcome.focus({ preventScroll: true });
  outcome.scrollIntoView({ block: "start" });
  say(outcome.querySelector("h2")?.textContent ?? "");
  keep(true);
  offer(what.value);
}

const keys = offerKeys();
document.addEventListener("keydown", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.closest(".practice-bar, .practice-progress, .top, .practice-kept, .keys")) return;
  const isTyping = target.closest("input, select, textarea") !== null;
  if (event.key === "u" && keys.isOn && !isTyping) {
    event.preventDefault();
    return undo();
  }
  if (!outcome.hidden) return;
  // What is hidden keeps the focus until the browser draws the page again.
  const own = cards.find((card) => !card.element.hidden && card.element.contains(target));
  const card = own ?? (onePage.checked ? undefined : cards[place]);
  if (!card) return;
  if (event.key === "Enter") {
    if (target.closest("button, a, select")) return;
    event.preventDefault();
    if (card.isAnswered) card.leave();
    else card.check();
  } else if (isTyping || !keys.isOn) {
    return;
  } else if (/^[1-9]$/.test(event.key)) {
    event.preventDefault();
    if (!card.isAnswered) card.widget.digit(Number(event.key));
  } else {
    /** @type {Record<string, () => void>} */
    const acts = {
      h: () => card.hint(),
      f: () => card.flag(),
      s: () => card.leave(),
      r: () => card.countAsRight(),
    };
    const act = acts[event.key];
    if (!act || (event.key === "s" && card.isAnswered)) return;
    event.preventDefault();
    act();
  }
});

let isByKey = false;
const bar = find(".practice-bar");
bar.addEventListener("keydown", ({ key }) => (isByKey = key !== "Enter"));
bar.addEventListener("pointerdown", () => (isByKey = false));
for (const control of [what, many, onePage]) {
  control.addEventListener("change", () => {
    begin();
    // Whoever walks through the choices by keys is not done with them at the first.
    if (!isByKey) attend();
  });
}
find(".practice-anew").addEventListener("click", () => beginAnew());
offerExport(store, find(".practice-export"));
offerImport(store, find(".practice-import input"), (text) => {
  note.textContent = text;
  note.hidden = false;
  offer(what.value);
});

if (elements.length) {
  for (const part of [".practice-bar", ".practice-kept"]) find(part).hidden = false;
  const kept = keptRound();
  if (kept) {
    goOn(kept);
  } else {
    offer(new URLSearchParams(location.search).get("what") ?? "next");
    begin();
  }
}
