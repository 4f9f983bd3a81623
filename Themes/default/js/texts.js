// @ts-check
// The text of chapters, read from their pages: the search index holds words alone, so that it stays
// small.

/** What holds a piece of text for itself. */
const HOLDERS = "p, li, dt, dd, td, th, pre, summary, caption";
/** What is no text of the chapter, or is listed beside the phrase. */
const OTHERS = "h1, h2, h3, h4, h5, h6, nav, header, .perma, svg, script, style";

/**
 * The pieces of text on a chapter's page, in order.
 * @param {Document} page
 */
export function piecesOf(page) {
  const main = page.querySelector("main .prose") ?? page.querySelector("main");
  if (!main) return [];
  /** @type {string[]} */
  const pieces = [];
  /** @type {Element | null} */
  let last = null;
  const walker = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, nodeValue } = walker.currentNode;
    if (!parent || !nodeValue || parent.closest(OTHERS)) continue;
    const holder = parent.closest(HOLDERS) ?? parent;
    if (holder === last) {
      pieces[pieces.length - 1] += nodeValue;
    } else if (nodeValue.trim()) {
      pieces.push(nodeValue);
      last = holder;
    }
  }
  return pieces.map((piece) => piece.replace(/\s+/g, " ").trim());
}

/** The texts of pages, each fetched once. */
export class PageTexts {
  /** @type {Map<string, string[]>} */
  kept = new Map();

  /**
   * The pieces of a page; none where it can't be had.
   * @param {string} url
   * @param {AbortSignal} signal
   */
  async pieces(url, signal) {
    const kept = this.kept.get(url);
    if (kept) return kept;
    try {
      const response = await fetch(url, { signal });
      if (!response.ok) return [];
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const pieces = piecesOf(page);
      this.kept.set(url, pieces);
      return pieces;
    } catch {
      return [];
    }
  }
}
