// @ts-check
// The script of the flashcards: one card at a time, turned over by space or tap, rated 1 to 4.
import { offerExport, offerImport } from "./carrying.js";
import { choices, memories, newToday, nextDue, waiting, waitText } from "./deck.js";
import { offerKeys } from "./keys.js";
import { NewLimit } from "./limit.js";
import { browserStorage, keepingNote, openProgress } from "./progress.js";

/** @typedef {import("./progress.js").Rating} Rating */
/** @typedef {import("./progress.js").Review} Review */

/** Milliseconds. */
const MINUTE = 60_000;

// The page that lists the decks of a large guide's chapters has no cards itself.
if (document.querySelector("[data-card]")) startDeck();

function startDeck() {
  const store = openProgress();
  const list = /** @type {HTMLElement} */ (document.querySelector(".flashes"));
  const stage = /** @type {HTMLElement} */ (document.querySelector(".stage"));
  const controls = /** @type {HTMLElement} */ (document.querySelector(".deck-controls"));
  const limit = new NewLimit(store.guide, browserStorage());
  const filter = /** @type {HTMLSelectElement | null} */ (controls.querySelector(".deck-chapter"));
  const most = /** @type {HTMLSelectElement} */ (controls.querySelector(".deck-new"));
  const back = /** @type {HTMLElement} */ (controls.querySelector(".deck-undo"));
  const count = /** @type {HTMLElement} */ (controls.querySelector(".deck-count"));
  const note = /** @type {HTMLElement} */ (controls.querySelector(".deck-note"));

  /** @param {string} selector */
  const part = (selector) => /** @type {HTMLElement} */ (stage.querySelector(selector));
  const [face, reverse, turn, rates, done] = [
    ".flash-front", ".flash-back", ".turn-card", ".rates", ".deck-done",
  ].map(part);

  const cards = [.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("[data-card]"))];
  /** @type {Map<string, HTMLElement>} */
  const byId = new Map(cards.map((card) => [card.dataset.card ?? "", card]));
  /** @type {Review[]} */
  let reviews = [];
  /** @type {Map<string, import("./fsrs.js").Memory>} */
  let known = new Map();
  /** @type {Review[]} what was rated on this page, the last at the end */
  const rated = [];
  /** @type {string[]} cards whose rating was taken back, to be asked before others from the last on */
  const returned = [];
  /** @type {string | null} */
  let current = null;
  let isTurned = false;
  let shownAt = 0;
  /** Whether cards are gone through that are not due. */
  let isAhead = false;
  /** @type {string[]} */
  let ahead = [];
  let timer = 0;

  function learn() {
    reviews = store.read().reviews;
    known = memories(reviews, byId.keys());
  }

  const chosen = () =>
    cards
      .filter((card) => !filter?.value || card.dataset.chapter === filter.value)
      .map((card) => card.dataset.card ?? "");

  /** @param {HTMLElement} card @param {string} selector */
  const copy = (card, selector) => {
    const source = card.querySelector(selector);
    return source ? [...source.childNodes].map((node) => node.cloneNode(true)) : [];
  };

  /** @param {string} [said] what is said before the counts */
  function show(said = "") {
    const ids = chosen();
    const { due, fresh, left } = ready();
    const counts = [`${due.length} due`, `${left.length} new${limit.most ? " left today" : ""}`];
    if (left.length < fresh.length) counts.push(`${fresh.length - left.length} new after that`);
    // What was rated and waits for its time.
    const later = ids.length - due.length - fresh.length;
    if (later) counts.push(`${later} for later`);
    count.textContent = `${said}${counts.join(" · ")} · ${ids.length} in all`;
    back.hidden = !rated.length;
    note.textContent = keepingNote(store.keeping);
    note.hidden = !note.textContent;
    current = returned.at(-1) ?? (isAhead ? ahead[0] : due[0] ?? left[0]) ?? null;
    isTurned = false;
    shownAt = Date.now();
    const card = current === null ? undefined : byId.get(current);
    for (const element of [face, turn, face.parentElement]) if (element) element.hidden = !card;
    for (const element of [reverse, rates]) element.hidden = true;
    done.hidden = Boolean(card);
    if (card) {
      face.replaceChildren(...copy(card, ".front"));
      reverse.replaceChildren(...copy(card, ".back"));
    } else {
      isAhead = false;
      part(".deck-again").textContent =
        ids.length === 1 ? "Go through the card now" : `Go through all ${ids.length} now`;
      wait();
    }
  }

  /** The cards that may be asked now: those that are due, and new ones while the day's are not done. */
  function ready() {
    const { due, fresh } = waiting(chosen(), known, Date.now());
    const left = fresh.slice(0, limit.left(newToday(reviews, Date.now())));
    return { due, fresh, left };
  }

  /** While nothing is due: says when the next one is, and shows it then. */
  function wait() {
    clearTimeout(timer);
    if (current !== null) return;
    const { due, fresh, left } = ready();
    if (due.length || left.length) {
      learn();
      return show();
    }
    const next = nextDue(chosen(), known);
    const words = [
      fresh.length ? `Today’s ${limit.most} new ones are done.` : "",
      next === null ? "" : `The next one comes back in ${waitText(next - Date.now())}.`,
    ].join(" ");
    if (part(".deck-next").textContent !== words) part(".deck-next").textContent = words;
    const rest = next === null ? MINUTE : next - Date.now();
    timer = setTimeout(wait, Math.min(Math.max(rest, 0) + 50, MINUTE));
  }

  function flip() {
    if (current === null) return;
    isTurned = !isTurned;
    reverse.hidden = rates.hidden = !isTurned;
    turn.hidden = isTurned;
    if (!isTurned) return;
    for (const { rating, wait } of choices(known.get(current) ?? null, current, Date.now())) {
      part(`[data-rating="${rating}"] .wait`).textContent = wait;
    }
    part('[data-rating="3"]').focus({ preventScroll: true });
    reverse.scrollIntoView({ block: "nearest" });
  }

  /** @param {Rating} rating */
  function rate(rating) {
    if (current === null || !isTurned) return;
    const seconds = Math.min((Date.now() - shownAt) / 1000, 600);
    rated.push(store.record(current, rating, seconds));
    if (returned.length) returned.pop();
    else if (isAhead) ahead = ahead.slice(1);
    learn();
    show();
    goOn();
  }

  /** Takes the last rating back and asks its card again. */
  function undo() {
    const review = rated.pop();
    if (!review) return;
    store.takeBack(review);
    returned.push(review.id);
    learn();
    show("The last rating is taken back. ");
    goOn();
  }

  function goOn() {
    if (current === null) return;
    turn.focus({ preventScroll: true });
    controls.scrollIntoView({ block: "nearest" });
  }

  stage.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const button = target.closest("[data-rating]");
    if (button instanceof HTMLElement) {
      rate(/** @type {Rating} */ (Number(button.dataset.rating)));
    } else if (target.closest(".deck-again")) {
      isAhead = true;
      ahead = chosen();
      show();
    } else if (target.closest(".turn-card")) {
      flip();
    } else if (target.closest(".flash-card") && !target.closest("a") && !isTurned) {
      flip();
    }
  });

  const keys = offerKeys();
  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (!keys.isOn || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest("select, input, textarea, a, summary")) return;
    if (target.closest("button:not(.turn-card, [data-rating])")) return;
    if (event.key === " ") {
      event.preventDefault();
      if (isTurned && target.closest("[data-rating]")) {
        rate(/** @type {Rating} */ (Number(target.dataset.rating)));
      } else {
        flip();
      }
    } else if (["1", "2", "3", "4"].includes(event.key) && isTurned) {
      event.preventDefault();
      rate(/** @type {Rating} */ (Number(event.key)));
    } else if (event.key === "u") {
      event.preventDefault();
      undo();
    }
  });

  /** @param {string} selector */
  const control = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

  offerExport(store, control(".deck-export"));
  const file = /** @type {HTMLInputElement} */ (control(".deck-import input"));
  offerImport(store, file, (text, isTaken) => {
    control(".deck-taken").textContent = text;
    if (!isTaken) return;
    learn();
    show();
  });

  filter?.addEventListener("change", () => {
    isAhead = false;
    returned.length = 0;
    show();
  });
  most.value = String(limit.most);
  most.addEventListener("change", () => {
    limit.set(Number(most.value));
    show();
  });
  back.addEventListener("click", undo);
  // Timers stand still in a window that is not seen.
  document.addEventListener("visibilitychange", () => document.hidden || wait());
  // Another window may have answered in the meantime.
  window.addEventListener("storage", (event) => {
    if (event.key !== store.key && event.key !== limit.key) return;
    limit.read();
    most.value = String(limit.most);
    learn();
    if (!isTurned) show();
  });

  const wanted = new URLSearchParams(location.search).get("chapter");
  if (filter && wanted && [...filter.options].some((option) => option.value === wanted)) {
    filter.value = wanted;
  }
  list.hidden = true;
  controls.hidden = stage.hidden = control(".deck-progress").hidden = false;
  learn();
  show();
}
