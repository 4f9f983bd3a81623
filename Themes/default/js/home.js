// @ts-check
// The script of the home page: where the reader stands.
import { memories } from "./deck.js";
import { openProgress } from "./progress.js";

const place = document.querySelector(".standing");
const reviews = openProgress().read().reviews;
if (place instanceof HTMLElement && reviews.length) {
  const ids = new Set(reviews.map((review) => review.id));
  const now = Date.now();
  const known = memories(reviews, ids);
  const due = [...known.values()].filter((memory) => memory.due <= now).length;
  const week = reviews.filter((review) => Date.parse(review.time) > now - 7 * 86_400_000);
  const right = week.filter((review) => review.rating > 1).length;
  const words = [`${ids.size} answered`, due ? `${due} due now` : "nothing due"];
  if (week.length) words.push(`${Math.round((100 * right) / week.length)} % right this week`);
  const link = document.createElement("a");
  link.href = `${place.dataset.practice ?? ""}?what=${due ? "due" : "next"}`;
  link.textContent = due ? "Practice what is due" : "Go on practicing";
  place.append(`${words.join(" · ")}. `, link);
  place.hidden = false;
}
