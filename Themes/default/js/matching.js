// @ts-check
// Texts to match: each line has a list to choose from, and what is chosen can be dragged there.
import { grip, offerDrags } from "./dragging.js";
import { make } from "./elements.js";
import { shuffled } from "./marking.js";

/** Pixels of a list's frame, its arrow and the space around its text. */
const ARROW = 46;

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
  /** What is chosen, in full: a list to choose from cuts long texts off. */
  const wholes = pairs.map(() => make("small", { "aria-hidden": "true" }));
  const rows = pairs.map((pair, place) =>
    make("li", {}, make("span", {}, pair.text), selects[place], wholes[place]),
  );
  /** @type {HTMLElement[]} */
  const chips = matches.map((match) => make("li", {}, grip(), make("span", {}, match)));
  const root = make(
    "div",
    { class: "matching" },
    make("ul", { class: "rows" }, ...rows),
    make("p", { "aria-hidden": "true" }, "Choose from the lists, drag these to their lines, or tap one and then its line:"),
    make("ul", { class: "chips", "aria-hidden": "true" }, ...chips),
  );
  const isRight = (/** @type {number} */ place) => selects[place].value === pairs[place].match;
  const holding = (/** @type {string} */ match) => selects.filter((s) => s.value === match);

  /** Ticks what stands in some line already, and shows in full what a list cuts off. */
  function tick() {
    selects.forEach((select, place) => {
      wholes[place].textContent = select.value;
      wholes[place].hidden = !select.value || wholes[place].offsetWidth + ARROW < select.clientWidth;
    });
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
    say(`${pairs[place].text}: ${match}`);
  }

  /** The chip that was tapped, to go to the line that is tapped next. */
  let taken = -1;
  const take = (/** @type {number} */ chip) => {
    taken = chip;
    chips.forEach((other, number) => other.classList.toggle("taken", number === chip));
    root.classList.toggle("taking", chip >= 0);
  };
  root.addEventListener("click", ({ target }) => {
    const holds = (/** @type {HTMLElement} */ part) => part.contains(/** @type {Node} */ (target));
    const chip = chips.findIndex(holds);
    const row = rows.findIndex(holds);
    if (chip >= 0) return take(chip === taken ? -1 : chip);
    if (row < 0 || taken < 0 || selects[row].disabled) return;
    put(row, matches[taken]);
    take(-1);
  });

  let target = -1;
  const aim = (/** @type {number} */ place) => {
    target = place;
    rows.forEach((row, number) => row.classList.toggle("target", number === place));
  };
  const giveUp = offerDrags(root, {
    itemAt: (target) => chips.find((chip) => chip.contains(target)) ?? null,
    label: (chip) => matches[chips.indexOf(chip)],
    begin: (chip) => {
      take(-1);
      chip.classList.add("held");
    },
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
    lock: () => {
      take(-1);
      pairs.forEach((_, place) => {
        const word = isRight(place) ? "right" : "wrong";
        selects[place].disabled = true;
        wholes[place].remove();
        selects[place].replaceWith(make("span", { class: "chosen" }, selects[place].value));
        rows[place].classList.add(word);
        rows[place].append(make("em", {}, word));
      });
    },
  };
}
