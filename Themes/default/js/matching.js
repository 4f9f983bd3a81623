// @ts-check
// Texts to match: each line has a list to choose from, and what is chosen can be dragged there.
import { grip, offerDrags } from "./dragging.js";
import { make } from "./elements.js";
import { shuffled } from "./marking.js";

/**
 * @param {import("./marking.js").Ask} ask
 * @param {import("./widgets.js").Hands} hands
 * @returns {import("./widgets.js").Widget}
 */
export function textsToMatch(ask, { random, say }) {
  const matches = shuffled(ask.pairs.map((pair) => pair.match), random);
  const pairs = shuffled(ask.pairs, random);
  const selects = pairs.map((pair) => {
    const blank = make("option", { value: "" }, "Choose…");
    const options = matches.map((match) => make("option", { value: match }, match));
    return make("select", { "aria-label": `What belongs to: ${pair.text}` }, blank, ...options);
  });
  const rows = pairs.map((pair, place) =>
    make("li", {}, make("span", {}, pair.text), selects[place]),
  );
  /** @type {HTMLElement[]} */
  const chips = matches.map((match) => make("li", {}, grip(), make("span", {}, match)));
  const root = make(
    "div",
    { class: "matching" },
    make("ul", { class: "rows" }, ...rows),
    make("p", { "aria-hidden": "true" }, "Choose from the lists, or drag these to their lines:"),
    make("ul", { class: "chips", "aria-hidden": "true" }, ...chips),
  );
  const isRight = (/** @type {number} */ place) => selects[place].value === pairs[place].match;
  const holding = (/** @type {string} */ match) => selects.filter((s) => s.value === match);

  /** Ticks what stands in some line already. */
  function tick() {
    chips.forEach((chip, place) => {
      const same = matches.slice(0, place).filter((match) => match === matches[place]).length;
      chip.classList.toggle("used", holding(matches[place]).length > same);
    });
  }
  root.addEventListener("change", tick);

  /**
   * @param {number} place
   * @param {string} match
   */
  function put(place, match) {
    const copies = matches.filter((other) => other === match).length;
    const others = holding(match).filter((s) => s !== selects[place] && !s.disabled);
    // What is dragged to another line leaves the one where it was.
    if (holding(match).length >= copies && others[0]) others[0].value = "";
    selects[place].value = match;
    tick();
  }

  let target = -1;
  const aim = (/** @type {number} */ place) => {
    target = place;
    rows.forEach((row, number) => row.classList.toggle("target", number === place));
  };
  const giveUp = offerDrags(root, {
    itemAt: (target) => chips.find((chip) => chip.contains(target)) ?? null,
    label: (chip) => matches[chips.indexOf(chip)],
    begin: (chip) => chip.classList.add("held"),
    over: (_, x, y) =>
      aim(
        rows.findIndex((row, place) => {
          const box = row.getBoundingClientRect();
          const isInside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
          return isInside && !selects[place].disabled;
        }),
      ),
    end: (chip, isDropped) => {
      chip.classList.remove("held");
      const place = target;
      aim(-1);
      if (!isDropped || place < 0) return;
      put(place, matches[chips.indexOf(chip)]);
      say(`${pairs[place].text}: ${selects[place].value}`);
    },
  });

  return {
    root,
    needsCheck: true,
    check: () => {
      giveUp();
      if (selects.some((select) => !select.value)) return "Match every line first.";
      const wrong = pairs.map((_, place) => place).filter((place) => !isRight(place));
      return {
        isRight: wrong.length === 0,
        picks: wrong.map((place) => ({
          text: `${pairs[place].text}: ${selects[place].value}`, note: "", isRight: false,
        })),
      };
    },
    hint: () => {
      const open = pairs.map((_, place) => place).filter((place) => !isRight(place));
      if (open.length <= 2) return null;
      const place = open[Math.floor(random() * open.length)];
      put(place, pairs[place].match);
      selects[place].disabled = true;
      return `“${pairs[place].text}” is matched for you.`;
    },
    digit: (number) => selects[number - 1]?.focus(),
    lock: () =>
      pairs.forEach((_, place) => {
        const word = isRight(place) ? "right" : "wrong";
        selects[place].disabled = true;
        // A list to choose from cuts long texts off.
        selects[place].replaceWith(make("span", { class: "chosen" }, selects[place].value));
        rows[place].classList.add(word);
        rows[place].append(make("em", {}, word));
      }),
  };
}
