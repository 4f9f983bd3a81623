// @ts-check
// What a page does while its guide is being written: it listens for news of the server, shows what
// is wrong, and brings itself up to date.

import { Bar } from "./bar.js";
import { difference, swapStyles } from "./difference.js";
import { makeHost } from "./host.js";
import { Overlay } from "./overlay.js";
import { keepPlace, returnToPlace } from "./place.js";
import { usesFile } from "./files.js";

/**
 * @typedef {{
 *   session: string, version: number, assets: string[], problems: import("./overlay.js").Problem[],
 *   more: number, isComplete: boolean,
 * }} News
 */

returnToPlace();
const root = await makeHost("/.studyguide/preview.css");
const overlay = new Overlay(root);
// A page that only says what is wrong has nothing to report beside that.
const bar = document.body.classList.contains("studyguide-broken") ? null : new Bar(root);
const address = location.pathname + location.search;

/** The page as it was sent, and its tag; null before it is known. */
let shown = await load(null);
if (shown && !shown.html.includes(`data-page="${tag()}"`)) reload();
/** @type {News | null} */
let last = null;
/** The news that are being followed; those that come meanwhile wait. */
let work = Promise.resolve();

listen();

function listen() {
  const source = new EventSource("/.studyguide/events");
  source.addEventListener("message", (message) => {
    /** @type {News} */
    const news = JSON.parse(message.data);
    work = work.then(() => follow(news)).catch(() => {});
  });
  source.addEventListener("error", () => {
    bar?.lose();
    // Where the browser gives up, somebody has to begin again.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  });
}

/** @param {News} news */
async function follow(news) {
  const missed =
    last && (news.session !== last.session || news.version > last.version + 1);
  last = news;
  if (missed) return reload();
  overlay.show(news.problems, news.more);
  if (news.assets.some((path) => usesFile(document, path))) return reload();
  const next = await load(shown?.tag ?? null);
  if (next && shown) {
    const change = difference(shown.html, next.html);
    if (change === "content") return reload();
    if (change === "style") await swapStyles(document, shown.html, next.html);
    shown = next;
  } else if (next) {
    return reload();
  }
  await bar?.refresh();
}

/**
 * This page as the server has it now; null where it is the one with that tag.
 * @param {string | null} tag
 */
async function load(tag) {
  const response = await fetch(address, {
    cache: "no-store", headers: tag ? { "If-None-Match": tag } : {},
  }).catch(() => null);
  if (!response || response.status === 304) return null;
  return { html: await response.text(), tag: response.headers.get("ETag") };
}

/** The tag of the page that the browser shows. */
function tag() {
  const script = document.querySelector("script[data-page]");
  return script instanceof HTMLElement ? script.dataset.page : "";
}

function reload() {
  keepPlace();
  location.reload();
}
