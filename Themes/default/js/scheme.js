// @ts-check

/** Wires the button that switches between light and dark, remembered for the next page. */
export function offerSchemes() {
  const root = document.documentElement;
  const button = /** @type {HTMLElement | null} */ (document.querySelector(".scheme"));
  if (!button) return;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.hidden = false;
  show();
  system.addEventListener("change", show);
  button.addEventListener("click", () => {
    root.dataset.scheme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("studyguide-scheme", root.dataset.scheme);
    } catch {}
    show();
  });
}
