// @ts-check
// The script of the worksheets: scores as they are set, several attempts side by side.
import { barsOf } from "./bars.js";
import { download } from "./carrying.js";
import { browserStorage } from "./progress.js";
import {
  band, countOf, csv, emptyAttempt, figure, isWhole, nameOf, parseScores, ScoreError, scoreFile,
  totalOf,
} from "./scoring.js";
import { ScoreStore } from "./scores.js";
import { make } from "./elements.js";

/** @typedef {import("./scoring.js").Attempt} Attempt */

/** @template {HTMLElement} Found @param {string} selector */
const find = (selector) => /** @type {Found} */ (document.querySelector(selector));

/** @param {HTMLFormElement} form */
function open(form) {
  const worksheet = form.dataset.worksheet ?? "";
  const store = new ScoreStore(document.documentElement.dataset.guide ?? "", browserStorage());
  const fields = [...form.querySelectorAll("fieldset")];
  const scale = {
    criteria: fields.map((field) => ({
      name: field.querySelector("legend")?.firstChild?.textContent?.trim() ?? "",
      weight: Number(field.dataset.weight),
    })),
    levels: [...fields[0].querySelectorAll("input")].map((radio) => Number(radio.value)),
    total: Number(form.dataset.total),
    unit: form.dataset.unit ?? "",
    most: Number(form.dataset.most),
  };
  const note = find(".ws-note");
  /** @type {HTMLInputElement} */
  const name = find(".ws-name");
  let attempts = read();
  let current = attempts.length - 1;

  /** @returns {Attempt[]} */
  function read() {
    const found = store.read(worksheet, scale);
    return found.length ? found : [emptyAttempt(today())];
  }

  function today() {
    return new Date().toISOString().slice(0, 10);
  }

  const fileText = () => JSON.stringify(scoreFile(worksheet, scale, attempts), null, 1) + "\n";

  function keep() {
    store.write(worksheet, scale, attempts);
    note.hidden = store.isKept;
    if (!store.isKept) {
      note.textContent = "This browser keeps nothing for this site; export your scores to keep them.";
    }
  }

  /**
   * The place of an attempt of that name which nobody has scored yet.
   * @param {string} asked
   */
  function attemptNamed(asked) {
    const isFree = (/** @type {Attempt} */ attempt) =>
      totalOf(scale, attempt) === null && (attempt.name === asked || !attempt.name);
    let attempt = attempts.find(isFree);
    if (!attempt) {
      attempt = emptyAttempt(today());
      attempts.push(attempt);
    }
    attempt.name = asked;
    keep();
    return attempts.indexOf(attempt);
  }

  /** Puts the current attempt into the form. */
  function show() {
    const attempt = attempts[current];
    name.value = attempt.name;
    fields.forEach((field, place) => {
      const points = attempt.points[place] ?? null;
      for (const radio of field.querySelectorAll("input")) {
        radio.checked = points !== null && Number(radio.value) === points;
      }
      const words = field.querySelector("textarea");
      if (words) words.value = attempt.notes[place] ?? "";
    });
    draw();
  }

  /** Everything that follows from the scores. */
  function draw() {
    const attempt = attempts[current];
    const total = totalOf(scale, attempt);
    const output = form.querySelector("output");
    if (output) output.textContent = total === null ? "–" : figure(total);
    // On paper an attempt that is scored is printed, and an empty one to fill in by hand else.
    form.classList.toggle("filled", total !== null);
    const written = total === null ? ["", ""] : [nameOf(attempt, current), attempt.date];
    form.querySelectorAll(".ws-blanks span").forEach((blank, place) =>
      blank.setAttribute("data-written", written[place] ?? ""));
    fields.forEach((field, place) =>
      field.querySelector(".ws-words")?.setAttribute("data-written", attempt.notes[place] ?? ""));
    const isDone = total !== null && isWhole(attempt, scale);
    find(".ws-band").textContent = isDone
      ? band(total / scale.total)
      : scoredText(attempt);
    const group = find(".ws-attempts");
    const hadFocus = group.contains(document.activeElement);
    group.replaceChildren(
      ...attempts.map((other, place) => {
        const button = make("button", { type: "button" }, nameOf(other, place));
        button.setAttribute("aria-pressed", String(place === current));
        button.addEventListener("click", () => {
          current = place;
          show();
        });
        return button;
      }),
    );
    if (hadFocus) /** @type {HTMLElement} */ (group.children[current]).focus();
    compare();
  }

  /** @param {Attempt} attempt */
  const scoredText = (attempt) =>
    `${attempt.points.filter((p) => p !== null && p !== undefined).length} of ${fields.length} scored`;

  /** The attempts beside each other, as bars and as a table. */
  function compare() {
    find(".ws-compare").hidden = attempts.length < 2;
    if (attempts.length < 2) return;
    const shown = attempts.map((attempt, place) => ({ attempt, place })).slice(-6);
    const cell = (/** @type {number | null} */ n) => (n === null ? "–" : figure(n));
    const head = shown.map(({ attempt, place }) =>
      make("th", { scope: "col" }, nameOf(attempt, place)),
    );
    const row = (/** @type {string} */ title, /** @type {(number | null)[]} */ values) =>
      make(
        "tr", {}, make("th", { scope: "row" }, title),
        ...values.map((value) => make("td", {}, cell(value))),
      );
    find(".ws-table").replaceChildren(
      make(
        "table", { class: "levels" },
        make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Criterion"), ...head)),
        make(
          "tbody", {},
          ...scale.criteria.map((criterion, place) =>
            row(criterion.name, shown.map(({ attempt }) => countOf(scale, place, attempt))),
          ),
          row("Total", shown.map(({ attempt }) => totalOf(scale, attempt))),
        ),
      ),
    );
    find(".ws-picture").replaceChildren(...picture(shown));
  }

  /**
   * The totals, and below them each criterion of this attempt against the latest others.
   * @param {{attempt: Attempt, place: number}[]} shown
   */
  function picture(shown) {
    const totals = shown.map(({ attempt, place }) => {
      const total = totalOf(scale, attempt) ?? 0;
      const left = isWhole(attempt, scale) ? "" : ` (${scoredText(attempt)})`;
      return {
        words: `${nameOf(attempt, place)}: ${figure(total)}${scale.unit}${left}`,
        share: scale.total ? total / scale.total : 0,
        isCurrent: place === current,
      };
    });
    const others = shown.filter(({ place }) => place !== current).slice(-2);
    const few = shown.filter(({ place }) => place === current).concat(others);
    few.sort((a, b) => a.place - b.place);
    const criteria = scale.criteria.map(({ name, weight }, criterion) => {
      const bars = few.map(({ attempt, place }) => {
        const count = countOf(scale, criterion, attempt);
        return {
          words: `${nameOf(attempt, place)}: ${count === null ? "–" : figure(count)}`,
          share: weight ? (count ?? 0) / weight : 0,
          isCurrent: place === current,
        };
      });
      return make("figure", {}, make("figcaption", {}, name), barsOf(name, bars));
    });
    return [barsOf("Totals", totals), make("div", { class: "ws-criteria" }, ...criteria)];
  }

  form.addEventListener("input", () => {
    const attempt = attempts[current];
    fields.forEach((field, place) => {
      const chosen = [...field.querySelectorAll("input")].find((radio) => radio.checked);
      attempt.points[place] = chosen ? Number(chosen.value) : null;
      attempt.notes[place] = field.querySelector("textarea")?.value ?? "";
    });
    keep();
    draw();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  name.addEventListener("input", () => {
    attempts[current].name = name.value;
    keep();
    draw();
  });

  find(".ws-new").addEventListener("click", () => {
    attempts.push(emptyAttempt(today()));
    current = attempts.length - 1;
    keep();
    show();
    name.focus();
  });
  find(".ws-remove").addEventListener("click", () => {
    if (!confirm(`Remove ${nameOf(attempts[current], current)}?`)) return;
    attempts.splice(current, 1);
    if (!attempts.length) attempts = [emptyAttempt(today())];
    current = Math.min(current, attempts.length - 1);
    keep();
    show();
  });
  find(".ws-print").addEventListener("click", () => window.print());

  const stem = worksheet.replaceAll("/", "-");
  find(".ws-export").addEventListener("click", () =>
    download(fileText(), "application/json", `${stem}.json`),
  );
  find(".ws-csv").addEventListener("click", () =>
    download("\ufeff" + csv(scale, attempts), "text/csv", `${stem}.csv`),
  );
  find(".ws-import").addEventListener("change", async (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    if (!file) return;
    try {
      const known = new Set(attempts.map((attempt) => JSON.stringify(attempt)));
      const added = parseScores(await file.text(), worksheet, scale).filter(
        (attempt) => !known.has(JSON.stringify(attempt)),
      );
      const isBlank = (/** @type {Attempt} */ a) => !a.name && totalOf(scale, a) === null;
      attempts = [...attempts.filter((attempt) => !isBlank(attempt)), ...added];
      if (!attempts.length) attempts = [emptyAttempt(today())];
      current = attempts.length - 1;
      keep();
      show();
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
      note.textContent = error.message;
      note.hidden = false;
    }
    input.value = "";
  });

  // Whoever comes from a rehearsal scores that answer.
  const asked = new URLSearchParams(location.search).get("attempt")?.slice(0, name.maxLength);
  if (asked) current = attemptNamed(asked);

  find(".ws-tools").hidden = false;
  find(".ws-buttons").hidden = false;
  const total = find(".ws-total");
  total.setAttribute("aria-live", "polite");
  total.setAttribute("aria-atomic", "true");
  // Another window may have scored in the meantime.
  window.addEventListener("storage", (event) => {
    if (event.key !== store.key) return;
    attempts = read();
    current = Math.min(current, attempts.length - 1);
    show();
  });
  show();
}

const form = document.querySelector("form.ws");
if (form instanceof HTMLFormElement) open(form);
