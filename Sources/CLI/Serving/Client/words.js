// @ts-check
// What the author's bar says.

/**
 * `1 card`, `2 cards`, `2 FAQ entries`.
 * @param {number} number
 * @param {string} noun
 */
export function counted(number, noun) {
  const word = plurals[noun] ?? [noun, `${noun}s`];
  return `${number} ${number === 1 ? word[0] : word[1]}`;
}

/** @type {Record<string, [string, string]>} */
const plurals = {
  faq: ["FAQ entry", "FAQ entries"],
  steps: ["list of steps", "lists of steps"],
  contrast: ["set of contrasts", "sets of contrasts"],
};

/**
 * What an element is called beside its title.
 * @param {string} kind
 */
export function foundLabel(kind) {
  return kind === "faq" ? "FAQ" : kind;
}

/**
 * What stands on the three buttons.
 * @param {import("./bar.js").Report} report
 */
export function summary(report) {
  const inGuide = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
  return {
    found: `${report.isChapter ? report.elements.length : inGuide} found`,
    asked: report.questions ? counted(report.questions.length, "question") : "questions…",
    findings: `${report.findings.length} not understood`,
  };
}
