// @ts-check

/** Opens lists that fold on narrow windows when there is room, and all answers for print. */
export function foldLists() {
  for (const fold of /** @type {NodeListOf<HTMLDetailsElement>} */ (
    document.querySelectorAll("details.fold")
  )) {
    const narrow = matchMedia(`(max-width: ${fold.dataset.narrow})`);
    narrow.addEventListener("change", () => (fold.open = !narrow.matches));
  }
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [
      .../** @type {NodeListOf<HTMLDetailsElement>} */ (
        document.querySelectorAll("main details:not([open], .stays)")
      ),
    ];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
