// @ts-check
// The script of the home page: what to do today, once there is any progress.
import { placed, today } from "./dates.js";
import { make } from "./elements.js";
import { readGoal } from "./goal.js";
import { browserStorage, openProgress } from "./progress.js";
import { KeptRounds } from "./resuming.js";
import { standingOf, standingWords } from "./standing.js";
import { tasksOf } from "./today.js";

const block = /** @type {HTMLElement} */ (document.querySelector(".today"));
const { practice, plan } = block.dataset;
const deck = document.querySelector('.places a[href*="flashcards/"]')?.getAttribute("href") ?? "";
const store = openProgress();
const storage = browserStorage();
const now = new Date();
const chapters = [
  .../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".listing h3 a")),
];

/** @param {(link: HTMLAnchorElement) => boolean} is */
function chapterThat(is) {
  const link = chapters.find(is);
  return link ? { name: link.innerText, href: link.getAttribute("href") ?? "" } : null;
}

/** The chapter that was read last, where it is still there. */
function readLast() {
  try {
    const path = storage?.getItem(`studyguide/${store.guide}/chapter`);
    return chapterThat((link) => link.pathname === path);
  } catch {
    return null;
  }
}

/** The round that was broken off last. Its page is named after its chapter, or is that of all. */
function brokenOff() {
  const last = new KeptRounds(store.guide, storage).brokenOff(now.getTime());
  if (!last || !practice) return null;
  const href = `${last.page}index.html`;
  const folder = practice.slice(0, -"index.html".length);
  const of = chapterThat((link) => folder + link.getAttribute("href") === href);
  if (!of && href !== practice) return null;
  const { answers, ids } = last.round;
  return { name: of?.name ?? "all chapters", href, answered: answers.length, asked: ids.length };
}

/** What the plan has for today, where it is on dates. */
function planned() {
  const { goal, begin } = readGoal(store.guide, storage);
  const items = [.../** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll("[data-first]"))];
  if (goal === null) return [];
  const day = today(now);
  const stretches = items.map(({ dataset }) => ({
    first: Number(dataset.first), end: Number(dataset.end),
  }));
  const places = placed(stretches, Number(block.dataset.days), begin ?? day, goal);
  return items
    .filter((_, number) => places[number].first <= day && day < places[number].end)
    .map((item) => item.innerText.trim());
}

function show() {
  const standing = standingOf(store.read().reviews, now.getTime());
  const known = { standing, round: brokenOff(), parts: planned(), chapter: readLast() };
  const tasks = tasksOf(known, { practice, deck, plan });
  if (!tasks.length) return;
  const words = standingWords(standing);
  block.replaceChildren(
    make("h2", {}, "Today"),
    make("ol", {}, ...tasks.map(({ name, href, note }) =>
      make("li", {}, make("a", { href }, name), " ", make("span", {}, note)))),
    ...(words ? [make("p", {}, words)] : []),
  );
  block.hidden = false;
}

show();
