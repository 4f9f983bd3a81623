// @ts-check
// Options to pick, by a click or by their number.
import { make } from "./elements.js";
import { arePicked, ruleOut, shuffled } from "./marking.js";

/**
 * @param {import("./marking.js").Ask} ask
 * @param {import("./widgets.js").Hands} hands
 * @returns {import("./widgets.js").Widget}
 */
export function optionsToPick(ask, { random, answer }) {
  const isMultiple = ask.kind === "multiple";
  const places = ask.options.map((_, place) => place);
  const shown = ask.keepsOrder ? places : shuffled(places, random);
  /** @type {Set<number>} */
  const picked = new Set();
  /** @type {Set<number>} */
  const gone = new Set();
  const buttons = shown.map((place, number) =>
    make(
      "button",
      { type: "button", class: "pick", ...(isMultiple ? { "aria-pressed": "false" } : {}) },
      make("kbd", {}, String(number + 1)),
      make("span", {}, ask.options[place].text),
    ),
  );
  const buttonOf = (/** @type {number} */ place) => buttons[shown.indexOf(place)];
  const pick = (/** @type {number} */ number) => {
    const place = shown[number];
    if (place === undefined || gone.has(place) || buttons[number].disabled) return;
    if (isMultiple) {
      if (!picked.delete(place)) picked.add(place);
      buttons[number].setAttribute("aria-pressed", String(picked.has(place)));
    } else {
      picked.add(place);
      buttons[number].classList.add("picked");
      answer();
    }
  };
  buttons.forEach((button, number) => button.addEventListener("click", () => pick(number)));
  return {
    root: make("div", { class: "picks", role: "group", "aria-label": "Options" }, ...buttons),
    needsCheck: isMultiple,
    check: () =>
      picked.size === 0
        ? "Pick an option first."
        : {
            isRight: arePicked(ask.options, picked),
            picks: [...picked].map((place) => ask.options[place]),
          },
    hint: () => {
      const place = ruleOut(ask.options, gone, random);
      if (place === null) return null;
      gone.add(place);
      picked.delete(place);
      const button = buttonOf(place);
      button.disabled = true;
      button.classList.add("gone");
      button.append(make("em", {}, "ruled out"));
      return `Option ${shown.indexOf(place) + 1} is ruled out.`;
    },
    digit: (number) => pick(number - 1),
    restore: (texts) =>
      ask.options.forEach(({ text }, place) => {
        if (!texts.includes(text)) return;
        picked.add(place);
        if (isMultiple) buttonOf(place).setAttribute("aria-pressed", "true");
        else buttonOf(place).classList.add("picked");
      }),
    lock: () =>
      ask.options.forEach((option, place) => {
        const button = buttonOf(place);
        button.disabled = true;
        if (option.isRight) button.classList.add("right");
        else if (picked.has(place)) button.classList.add("wrong");
        const missed = isMultiple && !picked.has(place) ? "right, not picked" : "right";
        const words = [picked.has(place) ? "your pick" : "", option.isRight ? missed : ""];
        const mark = words.filter(Boolean).join(", ");
        if (mark) button.append(make("em", {}, mark));
      }),
  };
}
