// @ts-check
// The script of the page where cases are rehearsed: one case, one clock, and only then the guide.
import { offerExport, offerImport } from "./carrying.js";
import { make } from "./elements.js";
import { hold } from "./holding.js";
import { clockText, difference, Pacer, planned, shareOf, spokenTime } from "./pacing.js";
import { browserStorage } from "./progress.js";
import { leastTried, RehearsalStore } from "./rehearsals.js";

/** @typedef {import("./pacing.js").Part} Part */
/** @typedef {import("./rehearsals.js").Attempt} Attempt */
/** @typedef {import("./rehearsals.js").Running} Running */
/** @typedef {"setup" | "running" | "done"} Stage */

/** @template {HTMLElement} Found @param {string} selector */
const find = (selector) => /** @type {Found} */ (document.querySelector(selector));

const PLAIN = [5, 10, 20, 45];
const store = new RehearsalStore(document.documentElement.dataset.guide ?? "", browserStorage());
const title = document.title;
const cases = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".mock-case"))];
const budgets = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".mock-budget"))];
const scores = [
  .../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".mock-score a")),
].map((link) => ({ link, href: link.href }));
/** @type {HTMLFormElement} */
const setup = find(".mock-setup");
/** @type {HTMLSelectElement} */
const which = find(".mock-which");
/** @type {HTMLSelectElement} */
const time = find(".mock-time");
/** @type {HTMLInputElement} */
const movesOn = find(".mock-auto input");
/** @type {HTMLTextAreaElement} */
const words = find(".mock-words textarea");
const pause = find(".mock-pause");
const next = find(".mock-on");
const end = find(".mock-end");
/** @type {Attempt | null} the answer that is given, or was given last */
let attempt = null;
/** @type {Pacer | null} */
let pacer = null;
/** What was last said of a part: its place, and whether it was over. */
let told = "";
/** @type {{release(): void} | null} what keeps the screen from going dark */
let wake = null;

/** @param {HTMLElement} element */
const nameOf = (element) => element.querySelector("h2")?.textContent ?? "";
/** @param {string} id */
const caseOf = (id) => cases.find((element) => element.id === id);

/** @param {string} text */
function say(text) {
  find(".mock-said").textContent = text;
}

/** @param {Stage} stage @param {HTMLElement | undefined} [shown] the case */
function show(stage, shown) {
  setup.hidden = stage !== "setup";
  find(".mock-clock").hidden = stage !== "running";
  find(".mock-result").hidden = stage !== "done";
  find(".mock-words").hidden = stage === "setup";
  find(".mock-after").hidden = stage !== "done";
  for (const section of document.querySelectorAll(".mock-score, .mock-budgets")) {
    const isBudgets = section.matches(".mock-budgets");
    /** @type {HTMLElement} */ (section).hidden = stage !== (isBudgets ? "setup" : "done");
  }
  for (const element of cases) {
    element.hidden = element !== shown;
    const details = element.querySelector("details");
    if (!details) continue;
    details.hidden = stage !== "done";
    details.open = stage === "done";
  }
  document.title = title;
  listPast(stage);
}

// Before the answer

function offer() {
  const { attempts } = store.read();
  const chosen = which.value;
  const ids = cases.map((element) => element.id);
  const fresh = ids.filter((id) => attempts.every((attempt) => attempt.id !== id)).length;
  const sources = [...new Set(cases.map((element) => element.dataset.source ?? ""))];
  which.replaceChildren(
    make("option", { value: "" }, fresh ? `one that you have not tried (${fresh})` : "any"),
    ...sources.map((source) =>
      make(
        "optgroup", { label: source },
        ...cases
          .filter((element) => element.dataset.source === source)
          .map((element) => make("option", { value: element.id }, nameOf(element))),
      ),
    ),
  );
  which.value = chosen;
  if (which.selectedIndex < 0) which.selectedIndex = 0;
}

function offerTimes() {
  const own = budgets.map((budget, place) =>
    make("option", { value: `budget ${place}` }, `${budget.dataset.name}, ${budget.dataset.time}`),
  );
  const plain = PLAIN.map((minutes) => make("option", { value: String(minutes) }, `${minutes} min`));
  time.replaceChildren(...own, ...plain, make("option", { value: "0" }, "no limit"));
}

/** The budget that is chosen, if it is one of the guide. */
const chosenBudget = () =>
  time.value.startsWith("budget ") ? budgets[Number(time.value.slice(7))] : undefined;

function showBudget() {
  const chosen = chosenBudget();
  for (const budget of budgets) budget.hidden = budget !== chosen;
  const section = document.querySelector(".mock-budgets");
  if (section instanceof HTMLElement) section.hidden = !chosen;
  find(".mock-auto").hidden = !chosen;
}

/** @returns {Part[]} */
function chosenParts() {
  const items = chosenBudget()?.querySelectorAll("li[data-seconds]");
  if (!items) return [{ name: "Your answer", seconds: Number(time.value) * 60 }];
  return [.../** @type {NodeListOf<HTMLElement>} */ (items)].map((item) => ({
    name: item.querySelector("b")?.textContent ?? "",
    seconds: Number(item.dataset.seconds),
  }));
}

function prepare() {
  show("setup");
  offer();
  showBudget();
}

// The answer

/** @param {string} id @param {Part[]} parts */
function begin(id, parts) {
  const element = caseOf(id);
  if (!element) return;
  const now = Date.now();
  attempt = {
    id, title: nameOf(element), time: new Date(now).toISOString(), parts,
    used: parts.map(() => 0), notes: "",
  };
  pacer = new Pacer(parts, movesOn.checked);
  hold(lockOf(attempt));
  run();
}

/** @param {Attempt} attempt @returns the name by which one window at a time gives the answer */
const lockOf = ({ time }) => `${store.key}/${time}`;

/** Goes on with the answer begun last that no other window is giving. */
async function takeUp() {
  for (const running of [...store.read().running].reverse()) {
    if (!caseOf(running.id) || !(await hold(lockOf(running)))) continue;
    if (!pacer) resume(running);
    return;
  }
}

/** @param {Running} running */
function resume(running) {
  attempt = running;
  pacer = new Pacer(running.parts, running.movesOn, running);
  run();
  say(pacer.spent ? "The clock stands where you left it." : "The clock is not started yet.");
}

function run() {
  if (!attempt || !pacer) return;
  const element = caseOf(attempt.id);
  words.value = attempt.notes;
  told = "";
  find(".mock-bar").replaceChildren(
    ...pacer.parts.map(({ seconds }) => {
      const segment = make("span", {}, make("i", {}));
      segment.style.flexGrow = String(seconds);
      return segment;
    }),
  );
  find(".mock-bar").hidden = pacer.parts.some(({ seconds }) => !seconds);
  next.hidden = pacer.parts.length < 2;
  show("running", element);
  draw();
  keep();
  const heading = element?.querySelector("h2");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}

function keep() {
  if (!attempt || !pacer) return;
  attempt = { ...attempt, used: [...pacer.used], notes: words.value };
  store.keepRunning({ ...attempt, place: pacer.place, movesOn: pacer.movesOn });
  const note = find(".mock-note");
  note.hidden = store.isKept;
  note.textContent = store.isKept ? "" : "This browser keeps nothing for this site.";
}

function draw() {
  if (!pacer) return;
  const { parts, place, left } = pacer;
  const isOver = left !== null && left <= 0;
  const number = parts.length > 1 ? `${place + 1} of ${parts.length} · ` : "";
  find(".mock-now").textContent = number + parts[place].name;
  const clock = find(".mock-left");
  clock.textContent = clockText(left ?? pacer.used[place]);
  clock.classList.toggle("over", isOver);
  clock.setAttribute("aria-label", isOver ? "over by" : left === null ? "so far" : "left");
  const after = parts[place + 1];
  find(".mock-next").textContent = after
    ? `Then: ${after.name} (${clockText(after.seconds * 1000)})`
    : parts.length > 1 ? "The last part" : "";
  find(".mock-bar").setAttribute(
    "aria-label", `${clockText(pacer.spent)} of ${clockText(planned(parts))} spent`,
  );
  [...find(".mock-bar").children].forEach((segment, number) => {
    const share = Math.min(1, (pacer?.used[number] ?? 0) / (parts[number].seconds * 1000 || 1));
    segment.classList.toggle("now", number === place);
    segment.classList.toggle("past", number < place);
    /** @type {HTMLElement} */ (segment.firstChild).style.width = `${share * 100}%`;
  });
  /** @type {HTMLButtonElement} */ (next).disabled = pacer.isLast;
  // Who has read the case starts the clock.
  const isNew = !pacer.isRunning && !pacer.spent;
  pause.textContent = pacer.isRunning ? "Pause" : isNew ? "Start the clock" : "Go on";
  const main = isNew ? pause : pacer.isLast ? end : next;
  for (const button of [pause, next, end]) button.classList.toggle("main", button === main);
  document.title = `${clock.textContent} · ${parts[place].name}`;
  const state = `${place} ${isOver}`;
  if (state !== told && told) say(isOver ? `Time is up: ${parts[place].name}` : parts[place].name);
  told = state;
  stayAwake(pacer.isRunning);
}

/** @param {boolean} isNeeded */
async function stayAwake(isNeeded) {
  const { wakeLock } = /** @type {any} */ (navigator);
  if (isNeeded === (wake !== null) || !wakeLock) return;
  const held = wake;
  wake = isNeeded ? { release() {} } : null;
  held?.release();
  if (!isNeeded) return;
  try {
    const lock = await wakeLock.request("screen");
    if (!wake) return lock.release();
    wake = lock;
    lock.addEventListener("release", () => (wake = null));
  } catch {
    // The screen may go dark where the system wants it to.
  }
}

function finish() {
  if (!pacer || !attempt) return;
  pacer.pause(Date.now());
  keep();
  stayAwake(false);
  store.finish(attempt);
  pacer = null;
  showResult();
}

// Behind the answer

function showResult() {
  if (!attempt) return;
  const { id, parts, used } = attempt;
  find("#result").textContent = `${attempt.title}: ${shareOf(attempt)}`;
  const row = (/** @type {Part} */ { name, seconds }, /** @type {number} */ place) =>
    make(
      "tr", {}, make("th", { scope: "row" }, name), make("td", {}, clockText(seconds * 1000)),
      make("td", {}, spokenTime(used[place])), make("td", {}, difference(used[place], seconds)),
    );
  const heads = ["Part", "Planned", "Used", "Difference"].map((head) => make("th", { scope: "col" }, head));
  find(".mock-used").hidden = parts.length < 2;
  find(".mock-used").replaceChildren(
    make(
      "table", {}, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...parts.map(row)),
    ),
  );
  for (const { link, href } of scores) {
    const url = new URL(href);
    url.searchParams.set("attempt", attempt.title);
    link.href = url.href;
  }
  show("done", caseOf(id));
  find(".mock-result").focus();
}

/** @param {Stage} stage */
function listPast(stage) {
  const { attempts } = store.read();
  find(".mock-past").hidden = stage === "running";
  find(".mock-past .scroll").hidden = find(".mock-export").hidden = !attempts.length;
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
  find(".mock-past tbody").replaceChildren(
    ...[...attempts].reverse().map((past) => {
      const remove = make("button", { type: "button", class: "mock-remove" }, "Remove");
      remove.setAttribute("aria-label", `Remove ${past.title}`);
      remove.addEventListener("click", () => {
        store.remove(past.time);
        listPast(stage);
        if (stage === "setup") offer();
      });
      return make(
        "tr", {}, make("td", {}, date.format(new Date(past.time))), make("td", {}, past.title),
        make("td", {}, shareOf(past)),
        make("td", { class: "mock-noted" }, past.notes), make("td", {}, remove),
      );
    }),
  );
}

// What the reader does

setup.addEventListener("submit", (event) => {
  event.preventDefault();
  const ids = leastTried(cases.map((element) => element.id), store.read().attempts);
  begin(which.value || ids[Math.floor(Math.random() * ids.length)], chosenParts());
});
time.addEventListener("change", showBudget);
pause.addEventListener("click", () => {
  if (pacer?.isRunning) pacer.pause(Date.now());
  else pacer?.goOn(Date.now());
  draw();
  keep();
});
next.addEventListener("click", () => {
  pacer?.next(Date.now());
  draw();
  keep();
});
end.addEventListener("click", finish);
find(".mock-another").addEventListener("click", () => {
  which.value = "";
  prepare();
  which.focus();
});
find(".mock-again").addEventListener("click", () => {
  if (attempt) begin(attempt.id, attempt.parts);
});
words.addEventListener("input", () => {
  if (pacer) keep();
  else if (attempt) store.write(attempt.time, words.value);
});
offerExport(store, find(".mock-export"), "rehearsals");
offerImport(
  store, find(".mock-import input"),
  (text) => {
    find(".mock-taken").textContent = text;
    listPast(setup.hidden ? "done" : "setup");
    if (!setup.hidden) offer();
  },
  "rehearsal",
);
// The system lets go of the screen when the page is hidden.
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) wake = null;
});
addEventListener("pagehide", () => {
  pacer?.settle(Date.now());
  keep();
});
setInterval(() => {
  if (!pacer?.isRunning) return;
  const { place } = pacer;
  pacer.settle(Date.now());
  draw();
  if (pacer.place !== place || !pacer.isRunning) keep();
}, 200);

/** The id that the address names. */
function named() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** Chooses the case that the address names, unless one is being answered. */
function follow() {
  if (pacer) return;
  prepare();
  const element = caseOf(named());
  if (element) which.value = element.id;
}
addEventListener("hashchange", follow);

offerTimes();
follow();
takeUp();
