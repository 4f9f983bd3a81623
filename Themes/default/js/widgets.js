// @ts-check
// What a question is answered with: buttons, a line to type on, a list to sort, texts to match.
import { arePicked, isAccepted, isInOrder, opening, ruleOut, shuffled } from "./marking.js";

/** @typedef {import("./marking.js").Ask} Ask */
/** @typedef {{text: string, note: string, isRight: boolean}} Pick */
/**
 * @typedef {object} Widget
 * @property {HTMLElement} root
 * @property {boolean} needsCheck whether an answer is complete only when it is said to be
 * @property {() => {isRight: boolean, picks: Pick[]} | string} check the answer; what is missing
 * @property {() => string | null} hint gives something away and says what; null where there is no more
 * @property {(number: number) => void} digit a number key
 * @property {() => void} lock shows what was right, and takes no more answers
 */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/**
 * @param {Ask} ask
 * @param {() => number} random
 * @param {() => void} answer called when a pick is the whole answer
 * @returns {Widget}
 */
export function widgetFor(ask, random, answer) {
  switch (ask.kind) {
    case "cloze":
      return lineToType(ask);
    case "order":
      return listToSort(ask, random);
    case "match":
      return textsToMatch(ask, random);
    default:
      return optionsToPick(ask, random, answer);
  }
}

/**
 * @param {Ask} ask
 * @param {() => number} random
 * @param {() => void} answer
 * @returns {Widget}
 */
function optionsToPick(ask, random, answer) {
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
    lock: () =>
      ask.options.forEach((option, place) => {
        const button = buttonOf(place);
        button.disabled = true;
        if (option.isRight) button.classList.add("right");
        else if (picked.has(place)) button.classList.add("wrong");
        const words = [picked.has(place) ? "your pick" : "", option.isRight ? "right" : ""];
        const mark = words.filter(Boolean).join(", ");
        if (mark) button.append(make("em", {}, mark));
      }),
  };
}

/**
 * @param {Ask} ask
 * @returns {Widget}
 */
function lineToType(ask) {
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
    lock: () => {
      input.readOnly = true;
    },
  };
}

/**
 * @param {Ask} ask
 * @param {() => number} random
 * @returns {Widget}
 */
function listToSort(ask, random) {
  let texts = shuffled(ask.shown, random);
  if (isInOrder(texts, ask.ordered)) texts = [...texts.slice(1), texts[0]];
  let fixed = 0;
  let isLocked = false;
  const list = make("ol", { class: "sorted" });
  const items = texts.map((text) => {
    const up = make("button", { type: "button", "aria-label": `Up: ${text}` }, "↑");
    const down = make("button", { type: "button", "aria-label": `Down: ${text}` }, "↓");
    const item = make("li", { draggable: "true" }, make("span", {}, text), up, down);
    const move = (/** @type {number} */ by, /** @type {HTMLElement} */ focus) => {
      const place = all().indexOf(item);
      const target = all()[place + by];
      if (isLocked || !target || place < fixed || place + by < fixed) return;
      if (by < 0) target.before(item);
      else target.after(item);
      focus.focus();
    };
    up.addEventListener("click", () => move(-1, up));
    down.addEventListener("click", () => move(1, down));
    item.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      event.preventDefault();
      move(event.key === "ArrowUp" ? -1 : 1, /** @type {HTMLElement} */ (event.target));
    });
    item.addEventListener("dragstart", () => item.classList.add("dragged"));
    item.addEventListener("dragend", () => item.classList.remove("dragged"));
    return item;
  });
  const all = () => /** @type {HTMLElement[]} */ ([...list.children]);
  list.addEventListener("dragover", (event) => {
    const dragged = list.querySelector(".dragged");
    if (!dragged || isLocked) return;
    event.preventDefault();
    const after = all().slice(fixed).find((item) => {
      const box = item.getBoundingClientRect();
      return item !== dragged && event.clientY < box.top + box.height / 2;
    });
    if (after) after.before(dragged);
    else list.append(dragged);
  });
  list.append(...items);
  const given = () => all().map((item) => item.querySelector("span")?.textContent ?? "");
  return {
    root: list,
    needsCheck: true,
    check: () => ({
      isRight: isInOrder(given(), ask.ordered),
      picks: [{ text: given().join(" → "), note: "", isRight: false }],
    }),
    hint: () => {
      while (fixed < ask.ordered.length - 2 && given()[fixed] === ask.ordered[fixed]) fixed += 1;
      if (fixed >= ask.ordered.length - 2) return null;
      const item = all().find((_, place) => given()[place] === ask.ordered[fixed]);
      if (!item) return null;
      all()[fixed].before(item);
      fixed += 1;
      return `Number ${fixed} is “${ask.ordered[fixed - 1]}”.`;
    },
    digit: (number) => all()[number - 1]?.querySelector("button")?.focus(),
    lock: () => {
      isLocked = true;
      all().forEach((item, place) => {
        item.draggable = false;
        for (const button of item.querySelectorAll("button")) button.remove();
        const isRight = given()[place] === ask.ordered[place];
        item.classList.add(isRight ? "right" : "wrong");
        item.append(make("em", {}, isRight ? "in its place" : "not here"));
      });
    },
  };
}

/**
 * @param {Ask} ask
 * @param {() => number} random
 * @returns {Widget}
 */
function textsToMatch(ask, random) {
  const matches = shuffled(ask.pairs.map((pair) => pair.match), random);
  const pairs = shuffled(ask.pairs, random);
  const selects = pairs.map((pair) => {
    const blank = make("option", { value: "" }, "Choose…");
    const options = matches.map((match) => make("option", { value: match }, match));
    return make("select", { "aria-label": `What belongs to: ${pair.text}` }, blank, ...options);
  });
  const rows = pairs.map((pair, place) => {
    const row = make("li", {}, make("span", {}, pair.text), selects[place]);
    row.addEventListener("dragover", (event) => event.preventDefault());
    row.addEventListener("drop", (event) => {
      event.preventDefault();
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (matches.includes(text) && !selects[place].disabled) selects[place].value = text;
    });
    return row;
  });
  const chips = matches.map((match) => {
    const chip = make("li", { draggable: "true" }, match);
    chip.addEventListener("dragstart", (e) => e.dataTransfer?.setData("text/plain", match));
    return chip;
  });
  const isRight = (/** @type {number} */ place) => selects[place].value === pairs[place].match;
  return {
    root: make(
      "div",
      { class: "matching" },
      make("ul", { class: "rows" }, ...rows),
      make("ul", { class: "chips", "aria-hidden": "true" }, ...chips),
    ),
    needsCheck: true,
    check: () =>
      selects.some((select) => !select.value)
        ? "Match every line first."
        : {
            isRight: pairs.every((_, place) => isRight(place)),
            picks: pairs.flatMap((pair, place) =>
              isRight(place)
                ? []
                : [{ text: `${pair.text}: ${selects[place].value}`, note: "", isRight: false }],
            ),
          },
    hint: () => {
      const open = pairs.map((_, place) => place).filter((place) => !isRight(place));
      if (open.length <= 2) return null;
      const place = open[Math.floor(random() * open.length)];
      selects[place].value = pairs[place].match;
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
