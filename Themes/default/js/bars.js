// @ts-check
// Scores as bars below each other.
const SPACE = "http://www.w3.org/2000/svg";
/** Height of a bar with its words. */
const STEP = 30;

/** @typedef {{words: string, share: number, isCurrent: boolean}} Bar a share is from 0 to 1 */

/**
 * @param {string} title
 * @param {Bar[]} bars
 */
export function barsOf(title, bars) {
  const svg = document.createElementNS(SPACE, "svg");
  const add = (/** @type {string} */ tag, /** @type {Record<string, string | number>} */ set) => {
    const element = document.createElementNS(SPACE, tag);
    for (const [key, value] of Object.entries(set)) element.setAttribute(key, String(value));
    svg.append(element);
    return element;
  };
  bars.forEach(({ words, share, isCurrent }, line) => {
    const place = { x: 0, y: line * STEP + 15, height: 8, rx: 4 };
    const name = add("text", { x: 0, y: line * STEP + 11, class: isCurrent ? "now" : "then" });
    name.textContent = words;
    add("rect", { ...place, class: "track", width: "100%" });
    add("rect", { ...place, class: isCurrent ? "fill now" : "fill", width: `${share * 100}%` });
  });
  svg.setAttribute("class", "ws-bars");
  svg.setAttribute("width", "100%");
  svg.setAttribute("height", String(bars.length * STEP));
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${title}: ${bars.map(({ words }) => words).join("; ")}`);
  return svg;
}
