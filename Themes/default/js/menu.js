// @ts-check

/** Closes the menu of places by Escape, and where the reader goes on elsewhere. */
export function closeMenu() {
  const menu = /** @type {HTMLDetailsElement | null} */ (document.querySelector(".places details"));
  if (!menu) return;
  const leave = (/** @type {Event} */ event) => {
    if (!menu.contains(/** @type {Node} */ (event.target))) menu.open = false;
  };
  addEventListener("pointerdown", leave);
  addEventListener("focusin", leave);
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
