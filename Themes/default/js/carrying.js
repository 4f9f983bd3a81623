// @ts-check
// Progress as a file, out of the browser and in again.
import { make } from "./elements.js";
import { ProgressError } from "./progress.js";

/**
 * @param {string} text
 * @param {string} type
 * @param {string} name the file's
 */
export function download(text, type, name) {
  const link = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  // Some browsers read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * @param {import("./progress.js").ProgressStore} store
 * @param {HTMLElement} button
 */
export function offerExport(store, button) {
  button.addEventListener("click", () =>
    download(store.exportText(), "application/json", `${store.guide}-progress.json`),
  );
}

/**
 * @param {import("./progress.js").ProgressStore} store
 * @param {HTMLInputElement} input
 * @param {(text: string, isTaken: boolean) => void} tell what came of it
 */
export function offerImport(store, input, tell) {
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      const count = store.importText(await file.text());
      tell(count === 1 ? "1 answer taken in." : `${count} answers taken in.`, true);
    } catch (error) {
      if (!(error instanceof ProgressError)) throw error;
      tell(error.message, false);
    }
    input.value = "";
  });
}
