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
  const links = [];
  if (standing.dueQuestions) {
    links.push(make("a", { href: `${practice}?what=due` }, "Practice what is due"));
  }
  if (standing.dueCards && deck) {
    links.push(make("a", { href: deck }, "Review the cards that are due"));
  }
  if (!links.length) links.push(make("a", { href: practice }, "Go on practicing"));
  const words = standingWords(standing).map((text) => make("span", {}, text));
  place.append(...words, ...links);
  place.hidden = false;
}
