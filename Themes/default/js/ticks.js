// @ts-check
// The script of pages with to-do lists: the reader ticks their boxes, and the browser keeps which.
// Without a store they are ticked for as long as the page is open. A list that stands on another page
// too says in `data-page` where it is from.
import { pageName } from "./resuming.js";

function keepTicks() {
  /** @type {NodeListOf<HTMLInputElement>} */
  const boxes = document.querySelectorAll(
    ".prose li > input[type=checkbox], .prose li > p > input[type=checkbox]",
  );
  /** @type {HTMLAnchorElement | null} */
  const home = document.querySelector("a.brand");
  if (!boxes.length || !home) return;
  const key = `studyguide/${document.documentElement.dataset.guide}/ticks`;
  const page = pageName(location.pathname, new URL(home.href).pathname);
  const kept = read(key);
  /** How often a task was named before, so that two of one name are two. @type {Map<string, number>} */
  const seen = new Map();
  for (const box of boxes) {
    const task = (box.parentElement?.innerText ?? "").trim().split("\n")[0];
    const times = seen.get(task) ?? 0;
    seen.set(task, times + 1);
    const from = /** @type {HTMLElement | null} */ (box.closest("[data-page]"))?.dataset.page;
    const id = `${from ?? page}#${task}${times ? `#${times}` : ""}`;
    box.setAttribute("aria-label", task);
    box.disabled = false;
    box.checked = kept[id] ?? box.checked;
    const item = box.closest("li");
    item?.addEventListener("click", ({ target }) => {
      const part = /** @type {Element} */ (target);
      const isOther = part.closest("a, button, input, summary") || part.closest("li") !== item;
      if (!isOther && getSelection()?.isCollapsed) box.click();
    });
    box.addEventListener("change", () => {
      try {
        localStorage.setItem(key, JSON.stringify({ ...read(key), [id]: box.checked }));
      } catch {}
    });
  }
}

/**
 * @param {string} key
 * @returns {Record<string, boolean>}
 */
function read(key) {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? "{}");
    return value && typeof value === "object" ? value : {};
  } catch {
    return {};
  }
}

keepTicks();
