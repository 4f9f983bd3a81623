// @ts-check
// The script of the plan: its parts on the days up to the reader's date.
import { download } from "./carrying.js";
import { calendar, dateOf, dayOf, placed, textOf, today } from "./dates.js";
import { readGoal, writeGoal } from "./goal.js";
import { browserStorage } from "./progress.js";
import "./ticks.js";

/** @template {HTMLElement} Found @param {string} selector */
const find = (selector) => /** @type {Found} */ (document.querySelector(selector));

const guide = document.documentElement.dataset.guide ?? "";
const storage = browserStorage();
const list = find(".plan-parts");
/** @type {HTMLInputElement} */
const date = find(".plan-setup input");
/** @type {HTMLButtonElement} */
const file = find(".plan-file");
const parts = [.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(":scope > li"))];
const stretches = parts.map((part) => ({
  first: Number(part.dataset.first), end: Number(part.dataset.end),
}));
const whens = parts.map((part) => /** @type {HTMLElement} */ (part.querySelector(".plan-when")));
const written = whens.map((when) => when.textContent ?? "");
const days = Number(list.dataset.days);
const format = new Intl.DateTimeFormat(undefined, {
  weekday: "short", day: "numeric", month: "short", timeZone: "UTC",
});

const kept = () => readGoal(guide, storage);

/**
 * Keeps another date; a plan that is under way goes on from where it began.
 * @param {number} goal
 */
function keep(goal) {
  const now = today(new Date());
  const before = kept();
  const isUnderWay = goal > now && before.goal !== null && before.goal >= now;
  writeGoal(guide, storage, goal, isUnderWay ? before.begin ?? now : now);
}

/** @param {number} goal @param {number} begin */
const place = (goal, begin) => placed(stretches, days, begin, goal);

/** @param {number | null} goal @param {number} begin */
function show(goal, begin) {
  file.disabled = goal === null;
  const now = today(new Date());
  const places = goal === null ? [] : place(goal, begin);
  parts.forEach((part, number) => {
    const { first, end } = places[number] ?? { first: NaN, end: NaN };
    const isNow = first <= now && now < end;
    part.classList.toggle("past", end <= now);
    part.classList.toggle("now", isNow);
    if (isNow) part.setAttribute("aria-current", "date");
    else part.removeAttribute("aria-current");
    whens[number].textContent =
      goal === null ? written[number] : format.formatRange(dateOf(first), dateOf(end - 1));
  });
  find(".plan-said").textContent = goal === null ? "" : words(goal - now, goal - begin);
}

/** @param {number} left days up to the date @param {number} given days that the plan has */
function words(left, given) {
  if (left < 0) return "That day is over.";
  const time = left === 0 ? "It is today." : left === 1 ? "Tomorrow." : `In ${left} days.`;
  // With a third of its days a plan is no plan any more.
  if (given * 3 < days) {
    const rest = left === 0 ? "none is" : left === 1 ? "1 is" : `${left} are`;
    return `${time} The plan needs ${days} days, ${rest} left: choose what matters most in each part.`;
  }
  if (given > days && left > days) return `${time} The plan takes ${days} of them and begins later.`;
  return given < days ? `${time} The plan is for ${days} days, so that each part has less.` : time;
}

/** @param {HTMLElement} part whose text is given, with a box before each task */
function tasksOf(part) {
  const copy = /** @type {HTMLElement} */ (part.querySelector(".prose")?.cloneNode(true));
  for (const box of copy.querySelectorAll("input")) box.replaceWith(box.checked ? "☑" : "☐");
  return (copy.textContent ?? "").trim().replace(/\n\s*/g, "\n").replace(/ {2,}/g, " ");
}

date.addEventListener("change", () => {
  const goal = dayOf(date.value);
  if (goal !== null) keep(goal);
  show(goal, kept().begin ?? today(new Date()));
});
file.addEventListener("click", () => {
  const goal = dayOf(date.value);
  if (goal === null) return;
  const events = place(goal, kept().begin ?? today(new Date())).map((stretch, number) => ({
    ...stretch,
    uid: `${list.dataset.plan}/${stretches[number].first}-${stretches[number].end}@${guide}.studyguide.invalid`,
    summary: parts[number].querySelector("h2")?.textContent ?? "",
    text: tasksOf(parts[number]),
  }));
  download(calendar(find("h1").textContent ?? "", events), "text/calendar", `${guide}-plan.ics`);
});
// The day may change while the page is open.
addEventListener("focus", () => {
  const { goal, begin } = kept();
  if (goal !== null) show(goal, begin ?? today(new Date()));
});

find(".plan-setup").hidden = false;
const { goal, begin } = kept();
if (goal !== null) date.value = textOf(goal);
show(goal, begin ?? today(new Date()));
