// @ts-check
// A gap to fill by typing.
import { make } from "./elements.js";
import { isAccepted, opening } from "./marking.js";

/**
 * @param {import("./marking.js").Ask} ask
 * @returns {import("./widgets.js").Widget}
 */
export function lineToType(ask) {
  const input = make("input", { type: "text", autocomplete: "off", spellcheck: "false" });
  let hints = 0;
  return {
    root: make("label", { class: "typed" }, make("span", {}, "What fills the gap?"), input),
    needsCheck: true,
    check: () =>
      input.value.trim() === ""
        ? "Type an answer first."
        : {
            isRight: isAccepted(input.value, ask.accepted),
            picks: [{ text: input.value, note: "", isRight: false }],
          },
    hint: () => {
      const start = opening(ask.accepted, hints);
      if (start !== null) hints += 1;
      return start === null ? null : `It begins with “${start}”`;
    },
    digit: () => input.focus(),
    restore: ([text]) => {
      input.value = text ?? "";
    },
    lock: () => {
      input.readOnly = true;
    },
  };
}
