// @ts-check
// A plan on dates: its parts between a first day and the day that it leads up to.

/** @typedef {{first: number, end: number}} Stretch days from the plan's beginning; `end` is the day after */

const DAY = 86_400_000;

/**
 * `2026-12-01` as the number of a day, without hours and their time zones; null for anything else.
 * @param {string} text
 */
export function dayOf(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(time) || textOf(time / DAY) !== text ? null : time / DAY;
}

/** @param {number} day whose midnight in Greenwich is given */
export const dateOf = (day) => new Date(day * DAY);

/** @param {number} day */
export const textOf = (day) => dateOf(day).toISOString().slice(0, 10);

/** @param {Date} now the time of a clock here */
export const today = (now) =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;

/**
 * The plan's stretches as days that end before `goal`. Where there is more time than the plan takes it
 * begins later; where there is less, each stretch gets its share, and a day has more than one where
 * there are fewer days than stretches. None begins before there is time: what leads up to today is
 * today.
 * @param {Stretch[]} stretches
 * @param {number} days what the plan takes
 * @param {number} begin the first day that is left
 * @param {number} goal
 * @returns {Stretch[]}
 */
export function placed(stretches, days, begin, goal) {
  const left = Math.max(1, Math.min(days, goal - begin));
  const start = goal < begin ? goal - left : Math.max(begin, goal - left);
  const share = (/** @type {number} */ day) => Math.floor((day * left) / days);
  return stretches.map(({ first, end }) => {
    const from = Math.min(share(first), left - 1);
    return { first: start + from, end: start + Math.max(from + 1, share(end)) };
  });
}

/** @typedef {{uid: string, first: number, end: number, summary: string, text: string}} DayEvent */

/**
 * All-day events as an iCalendar file (RFC 5545): lines end in CR LF and are folded after 75 octets.
 * @param {string} name the calendar's
 * @param {DayEvent[]} events
 */
export function calendar(name, events) {
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//studyguide//EN", "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, first, end, summary, text }) => [
      "BEGIN:VEVENT", `UID:${escaped(uid)}`, `DTSTAMP:${compact(events[0].first)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(first)}`, `DTEND;VALUE=DATE:${compact(end)}`,
      `SUMMARY:${escaped(summary)}`, ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => folded(line) + "\r\n").join("");
}

/** @param {number} day */
const compact = (day) => textOf(day).replaceAll("-", "");

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

/** @param {string} line */
function folded(line) {
  const encoder = new TextEncoder();
  let [text, octets] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}
