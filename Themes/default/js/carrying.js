// @ts-check
// What is kept as a file, out of the browser and in again.
import { make } from "./elements.js";
import { ProgressError } from "./progress.js";

/** @typedef {{guide: string, exportText(): string, importText(text: string): number}} Carried */

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
 * @param {Carried} store
 * @param {HTMLElement} button
 * @param {string} what is in the file
 */
export function offerExport(store, button, what = "progress") {
  button.addEventListener("click", () =>
    download(store.exportText(), "application/json", `${store.guide}-${what}.json`),
  );
}

/**
 * @param {Carried} store
 * @param {HTMLInputElement} input
 * @param {(text: string, isTaken: boolean) => void} tell what came of it
 * @param {string} noun what is counted
 */
export function offerImport(store, input, tell, noun = "answer") {
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      const count = store.importText(await file.text());
      tell(`${count} ${noun}${count === 1 ? "" : "s"} taken in.`, true);
    } catch (error) {
      if (!(error instanceof ProgressError)) throw error;
      tell(error.message, false);
    }
    input.value = "";
  });
}
