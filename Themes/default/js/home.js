// @ts-check
// The script of the home page: where the reader stands.
import { make } from "./elements.js";
import { openProgress } from "./progress.js";
import { standingOf, standingWords } from "./standing.js";

const place = document.querySelector(".standing");
const reviews = openProgress().read().reviews;
if (place instanceof HTMLElement && reviews.length) {
  const standing = standingOf(reviews, Date.now());
  const practice = place.dataset.practice ?? "";
  const deck = document.querySelector('.places a[href*="flashcards/"]')?.getAttribute("href");
  const { questions, cards, dueQuestions, dueCards, percent } = standing;
  const line = (/** @type {string} */ words, /** @type {string} */ href, /** @type {string} */ name) => {
    const link = href ? [" ", make("a", { href }, name)] : [];
    place.append(make("span", {}, words, ...link));
  };
  if (questions) {
    const words = `${standingWords(questions, "question", dueQuestions)}.`;
    const recent = percent === null ? "" : ` ${percent}\u00a0% of this week’s answers were right.`;
    const href = dueQuestions ? `${practice}?what=due` : dueCards ? "" : practice;
    line(words + recent, href, dueQuestions ? "Practice what is due" : "Go on practicing");
  }
  if (cards) {
    line(`${standingWords(cards, "card", dueCards)}.`, dueCards && deck ? deck : "", "Review the cards");
  }
  place.hidden = false;
}
