// @ts-check
// How two states of a page differ.

const styles = /<link rel="stylesheet" href="([^"]*)">/g;
const tag = / data-page="[^"]*"/;

/**
 * "style" where nothing but the addresses of style sheets differs, which can be put in place; else
 * the page has to be loaded again.
 * @param {string} before
 * @param {string} after
 * @returns {"none" | "style" | "content"}
 */
export function difference(before, after) {
  if (rest(before) !== rest(after)) return "content";
  return sheets(before).join() === sheets(after).join() ? "none" : "style";
}

/**
 * Addresses of the style sheets, as they are written.
 * @param {string} html
 */
export function sheets(html) {
  return [...html.matchAll(styles)].map((match) => match[1]);
}

/**
 * The page without the addresses of style sheets and without its tag.
 * @param {string} html
 */
function rest(html) {
  return html.replace(tag, "").replaceAll(styles, "<link>");
}

/**
 * Puts the new style sheets in the place of the old ones; each old one stays until its successor is
 * there, so that nothing flickers.
 * @param {Document} document
 * @param {string} before
 * @param {string} after
 */
export async function swapStyles(document, before, after) {
  const successors = sheets(after);
  const swaps = sheets(before).map(async (old, index) => {
    const link = [...document.querySelectorAll("link[rel=stylesheet]")].find(
      (link) => link.getAttribute("href") === old,
    );
    if (!link || old === successors[index]) return;
    const successor = document.createElement("link");
    successor.rel = "stylesheet";
    successor.href = successors[index];
    const loaded = new Promise((done) => {
      successor.addEventListener("load", done);
      successor.addEventListener("error", done);
    });
    link.after(successor);
    await loaded;
    link.remove();
  });
  await Promise.all(swaps);
}
