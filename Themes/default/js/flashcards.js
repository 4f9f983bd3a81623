// @ts-check
// The script of the flashcards: one card at a time, turned over by space or tap, rated 1 to 4.
import { offerExport, offerImport } from "./carrying.js";
import { choices, memories, nextDue, waiting, waitText } from "./deck.js";
import { offerKeys } from "./keys.js";
import { keepingNote, openProgress } from "./progress.js";

/** @typedef {import("./progress.js").Rating} Rating */

// The page that lists the decks of a large guide's chapters has no cards itself.
if (document.querySelector("[data-card]")) startDeck();

function startDeck() {
  const store = openProgress();
  const list = /** @type {HTMLElement} */ (document.querySelector(".flashes"));
  const stage = /** @type {HTMLElement} */ (document.querySelector(".stage"));
  const controls = /** @type {HTMLElement} */ (document.querySelector(".deck-controls"));
  const filter = /** @type {HTMLSelectElement | null} */ (controls.querySelector("select"));
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
  let known = memories(store.read().reviews, byId.keys());
  /** @type {string | null} */
  let current = null;
  let isTurned = false;
  let shownAt = 0;
  /** Whether cards are gone through that are not due. */
  let isAhead = false;
  /** @type {string[]} */
  let ahead = [];

  const chosen = () =>
    cards
      .filter((card) => !filter?.value || card.dataset.chapter === filter.value)
      .map((card) => card.dataset.card ?? "");

  /** @param {HTMLElement} card @param {string} selector */
  const copy = (card, selector) => {
    const source = card.querySelector(selector);
    return source ? [...source.childNodes].map((node) => node.cloneNode(true)) : [];
  };

  function show() {
    const ids = chosen();
    const { due, fresh } = waiting(ids, known, Date.now());
    // What was rated and waits for its time.
    const later = ids.length - due.length - fresh.length;
    const waits = later ? ` · ${later} for later` : "";
    count.textContent = `${due.length} due · ${fresh.length} new${waits} · ${ids.length} in all`;
    note.textContent = keepingNote(store.keeping);
    note.hidden = !note.textContent;
    current = isAhead ? (ahead[0] ?? null) : (due[0] ?? fresh[0] ?? null);
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
      const next = nextDue(ids, known);
      part(".deck-next").textContent =
        next === null ? "" : `The next one comes back in ${waitText(next - Date.now())}.`;
    }
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
    store.record(current, rating, seconds);
    known = memories(store.read().reviews, byId.keys());
    if (isAhead) ahead = ahead.slice(1);
    show();
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
    }
  });

  /** @param {string} selector */
  const control = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

  offerExport(store, control(".deck-export"));
  const file = /** @type {HTMLInputElement} */ (control(".deck-import input"));
  offerImport(store, file, (text, isTaken) => {
    control(".deck-taken").textContent = text;
    if (!isTaken) return;
    known = memories(store.read().reviews, byId.keys());
    show();
  });

  filter?.addEventListener("change", () => {
    isAhead = false;
    show();
  });
  // Another window may have answered in the meantime.
  window.addEventListener("storage", (event) => {
    if (event.key !== store.key) return;
    known = memories(store.read().reviews, byId.keys());
    if (!isTurned) show();
  });

  const wanted = new URLSearchParams(location.search).get("chapter");
  if (filter && wanted && [...filter.options].some((option) => option.value === wanted)) {
    filter.value = wanted;
  }
  list.hidden = true;
  controls.hidden = stage.hidden = control(".deck-progress").hidden = false;
  show();
}
