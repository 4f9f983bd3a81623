// @ts-check
// Where a reader is on a page, kept over a reload: by the heading or element in view, so that it
// stays in view where something grew above it.

const key = "studyguide-preview-place";

/**
 * @typedef {{ page: string, y: number, id: string | null, top: number, open: string[] }} Place
 */

/** Notes the place for the page that is about to be loaded again. */
export function keepPlace() {
  const anchor = anchorInView();
  /** @type {Place} */
  const place = {
    page: location.pathname,
    y: scrollY,
    id: anchor?.id ?? null,
    top: anchor?.getBoundingClientRect().top ?? 0,
    open: opened().filter(({ element }) => element.open).map(({ name }) => name),
  };
  sessionStorage.setItem(key, JSON.stringify(place));
  history.scrollRestoration = "manual";
}

/** Goes back to a place that was noted for this page. */
export function returnToPlace() {
  const text = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  /** @type {Place | null} */
  const place = text ? JSON.parse(text) : null;
  if (place?.page !== location.pathname) {
    history.scrollRestoration = "auto";
    return;
  }
  for (const { element, name } of opened()) {
    if (place.open.includes(name)) element.open = true;
  }
  const settle = () => {
    const anchor = place.id === null ? null : document.getElementById(place.id);
    const y = anchor ? scrollY + anchor.getBoundingClientRect().top - place.top : place.y;
    // At once, whatever the page's style says; not all lists of types know the word.
    scrollTo({ top: y, behavior: /** @type {any} */ ("instant") });
  };
  settle();
  // Pictures and typefaces may still move things, and so would the browser's own memory.
  const finish = () => {
    settle();
    setTimeout(() => (history.scrollRestoration = "auto"), 300);
  };
  if (document.readyState === "complete") finish();
  else addEventListener("load", finish, { once: true });
}

/** The last element with a name above the middle of the window, if it is near; else none. */
function anchorInView() {
  if (scrollY === 0) return null;
  let found = null;
  for (const element of document.querySelectorAll("main [id]")) {
    const box = element.getBoundingClientRect();
    if (box.height === 0) continue;
    if (box.top > innerHeight / 2) break;
    found = element;
  }
  return found;
}

/** What can be unfolded, each with a name that lasts: what it says, and how many said so before. */
function opened() {
  /** @type {Map<string, number>} */
  const uses = new Map();
  return [...document.querySelectorAll("details")].map((element) => {
    const title = element.querySelector("summary")?.textContent?.trim() ?? "";
    const use = uses.get(title) ?? 0;
    uses.set(title, use + 1);
    return { element, name: `${use} ${title}` };
  });
}
