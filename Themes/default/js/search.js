// @ts-check
// The script of the search page. The index comes as scripts, since pages opened from disk may not
// fetch.

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

/**
 * Cuts a text into words as the index does.
 * @param {string} text
 */
const split = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['\u2019]/g, "")
    .replace(/(\p{Ideographic}|[\u3040-\u{10ffff}])/gu, " $1 ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => new TextEncoder().encode(word).length > 1)
    .map((word) => word.slice(0, 24));

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

/** @param {string} text @param {string} url */
const link = (text, url) => {
  const a = document.createElement("a");
  a.textContent = text;
  a.href = url;
  return a;
};

/** @param {Chapter} chapter @param {string[]} query */
const show = (chapter, query) => {
  const [title, url, summary, places] = chapter;
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  heading.append(link(title, `../${url}`));
  item.append(heading);
  if (summary) item.append(Object.assign(document.createElement("p"), { textContent: summary }));
  const near = places.filter(([name]) => {
    const said = split(name);
    return query.some((word) => said.some((other) => other.startsWith(word)));
  });
  if (near.length) {
    const list = document.createElement("ul");
    for (const [name, anchor] of near.slice(0, 5)) {
      const entry = document.createElement("li");
      entry.append(link(name, `../${url}#${encodeURIComponent(anchor)}`));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
};

let turn = 0;
const search = async () => {
  const mine = ++turn;
  const query = split(field.value);
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
  found.textContent =
    scores.size === 0
      ? "Nothing found."
      : scores.size === 1
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
