// @ts-check
// The script of the search page. The index comes as scripts, since pages opened from disk may not
// fetch.
import { make } from "./elements.js";
import { fragmentOf, phraseOf } from "./phrases.js";
import { PageTexts } from "./texts.js";
import { split } from "./words.js";

/** @typedef {[title: string, url: string, summary: string, places: [string, string][]]} Chapter */

const form = /** @type {HTMLFormElement} */ (document.querySelector(".finder"));
const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
const found = /** @type {HTMLElement} */ (document.querySelector(".found"));
const results = /** @type {HTMLElement} */ (document.querySelector(".results"));
const index = form.dataset.index ?? "";
const version = form.dataset.version ?? "";
const block = Number(form.dataset.block);
/** @type {Map<string, Promise<unknown>>} */
const files = new Map();
/** @type {Record<string, Record<string, string>>} */
const words = {};
/** @type {Record<number, Chapter[]>} */
const titles = {};
Object.assign(window, {
  studyguide: {
    /** @param {string} letter @param {Record<string, string>} entries */
    words: (letter, entries) => (words[letter] = entries),
    /** @param {number} number @param {Chapter[]} chapters */
    titles: (number, chapters) => (titles[number] = chapters),
  },
});

/**
 * Loads one file of the index, once.
 * @param {string} name
 */
const load = (name) => {
  if (!files.has(name)) {
    files.set(
      name,
      new Promise((/** @type {(value: unknown) => void} */ resolve) => {
        const script = document.createElement("script");
        script.src = `${index}${name}.js?${version}`;
        script.onload = script.onerror = resolve;
        document.head.append(script);
      }),
    );
  }
  return files.get(name);
};

/** @param {string} word */
const shard = (word) => (/^[a-z0-9]/.test(word) ? word[0] : "other");

/**
 * The chapters that have a word beginning so, with how much it tells there.
 * @param {string} beginning
 */
const matches = (beginning) => {
  /** @type {Map<number, number>} */
  const scores = new Map();
  for (const [word, postings] of Object.entries(words[shard(beginning)] || {})) {
    if (!word.startsWith(beginning)) continue;
    const exact = word === beginning ? 2 : 1;
    let sum = 0;
    for (const step of postings.split(" ")) {
      sum += parseInt(step, 36);
      const score = [0, 1, 4, 10][sum & 3] * exact;
      scores.set(sum >> 2, Math.max(scores.get(sum >> 2) || 0, score));
    }
  }
  return scores;
};

/**
 * How many letters are to be put in, left out, exchanged or swapped; more than `most` is one more.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
const distance = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [/** @type {number[]} */ ([]), [...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + same);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
};

/**
 * What may have been meant by a word that nothing begins with: the nearest of those with its letter.
 * @param {string} word
 */
const nearest = (word) => {
  if (matches(word).size) return word;
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  return Object.keys(words[shard(word)] || {})
    .map((other) => /** @type {[string, number]} */ ([other, distance(word, other, most)]))
    .filter(([, steps]) => steps <= most)
    .sort((a, b) => a[1] - b[1])[0]?.[0];
};

/** @param {string[]} query */
const suggest = (query) => {
  const near = query.map(nearest);
  found.textContent = "Nothing found.";
  if (near.some((word) => word === undefined) || near.join(" ") === query.join(" ")) return;
  const meant = near.join(" ");
  const offer = link(meant, `?q=${encodeURIComponent(meant)}`);
  offer.addEventListener("click", (event) => {
    event.preventDefault();
    field.value = meant;
    search();
    field.focus();
  });
  found.append(" Did you mean ", offer, "?");
};

/** Keeps what is looked for in the address, for the way back. */
const keepQuery = () => {
  const text = field.value.trim();
  try {
    history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
  } catch {
    // Pages opened from disk may not change their address.
  }
};

/** @param {string} text @param {string} url */
const link = (text, url) => make("a", { href: url }, text);

/**
 * Says where in the text the words are. A link that is there already stays, for it may have the focus.
 * @param {Element} place
 * @param {string} url
 * @param {Node | string} quoted what stands there
 */
const tell = (place, url, quoted) => {
  const there = place.querySelector("a") ?? place.appendChild(link("In the text", url));
  there.href = url;
  while (there.nextSibling) there.nextSibling.remove();
  place.append(" ", quoted);
};

/** @param {Chapter} chapter @param {string[]} query */
const show = (chapter, query) => {
  const [title, url, summary, places] = chapter;
  const item = make("li", { "data-url": `../${url}` }, make("h2", {}, link(title, `../${url}`)));
  if (summary) item.append(make("p", {}, summary));
  const near = places.filter(([name]) => {
    const said = split(name);
    return query.some((word) => said.some((other) => other.startsWith(word)));
  });
  if (near.length) {
    const entries = near.slice(0, 5).map(([name, anchor]) =>
      make("li", {}, link(name, `../${url}#${encodeURIComponent(anchor)}`)),
    );
    item.append(make("ul", {}, ...entries));
  }
  // Browsers that know such addresses go to the word and mark it; others show the page. The words of
  // the title and of headings stand in the lists beside the text too.
  const named = new Set([title, ...places.map(([name]) => name)].flatMap(split));
  const word = query.find((word) => ![...named].some((other) => other.startsWith(word)));
  const text = make("p", { class: "in-text" });
  if (word) tell(text, `../${url}#:~:text=${encodeURIComponent(word)}`, `“${word}”`);
  item.append(text);
  return item;
};

/** What is asked for the phrases of the results that are shown. */
let asked = new AbortController();
/** @type {IntersectionObserver | undefined} tells which results come into view */
let viewer;
const texts = new PageTexts();

/**
 * Says what each result has around the words once it comes into view, where pages may be fetched.
 * @param {string[]} query
 */
const quote = (query) => {
  if (location.protocol === "file:" || !("IntersectionObserver" in window)) return;
  const { signal } = asked;
  viewer = new IntersectionObserver((entries, own) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      own.unobserve(target);
      say(/** @type {HTMLElement} */ (target), query, signal);
    }
  });
  for (const item of results.children) viewer.observe(item);
};

/** @param {HTMLElement} item @param {string[]} query @param {AbortSignal} signal */
const say = async (item, query, signal) => {
  const url = item.dataset.url ?? "";
  const phrase = phraseOf(await texts.pieces(url, signal), query);
  const place = item.querySelector(".in-text");
  if (!phrase || !place || signal.aborted) return;
  const parts = phrase.map(({ text, isMarked }) => (isMarked ? make("mark", {}, text) : text));
  tell(place, url + fragmentOf(phrase), make("q", {}, ...parts));
};

let turn = 0;
const search = async () => {
  const mine = ++turn;
  asked.abort();
  asked = new AbortController();
  viewer?.disconnect();
  const query = split(field.value);
  keepQuery();
  if (!query.length) {
    results.replaceChildren();
    found.textContent = "";
    return;
  }
  await Promise.all(query.map((word) => load(`words-${shard(word)}`)));
  let scores = matches(query[0]);
  for (const word of query.slice(1)) {
    const more = matches(word);
    scores = new Map(
      [...scores]
        .filter(([n]) => more.has(n))
        .map(([n, score]) => [n, score + (more.get(n) ?? 0)]),
    );
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 30);
  /** @param {number} n */
  const place = (n) => Math.floor(n / block);
  await Promise.all([...new Set(best.map(([n]) => place(n)))].map((b) => load(`titles-${b}`)));
  if (mine !== turn) return;
  const chapters = best.map(([n]) => titles[place(n)]?.[n % block]).filter(Boolean);
  results.replaceChildren(...chapters.map((chapter) => show(chapter, query)));
  quote(query);
  if (scores.size === 0) return suggest(query);
  found.textContent =
    scores.size === 1
      ? "1 chapter"
      : `${scores.size} chapters${scores.size > 30 ? ", the best 30 shown" : ""}`;
};

/** @type {ReturnType<typeof setTimeout> | undefined} */
let wait;
field.addEventListener("input", () => {
  clearTimeout(wait);
  wait = setTimeout(search, 120);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
form.hidden = false;
field.value = new URLSearchParams(location.search).get("q") || "";
if (field.value) search();
// Where there is a keyboard already.
if (matchMedia("(hover: hover)").matches) field.focus({ preventScroll: true });
