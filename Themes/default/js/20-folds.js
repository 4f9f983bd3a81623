// Lists that fold on narrow windows open again when there is room, and all answers open for print.
(() => {
  for (const fold of document.querySelectorAll(".fold")) {
    const narrow = matchMedia(`(max-width: ${fold.dataset.narrow})`);
    narrow.addEventListener("change", () => (fold.open = !narrow.matches));
  }
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open])")];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
})();
