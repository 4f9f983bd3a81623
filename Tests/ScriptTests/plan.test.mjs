import assert from "node:assert/strict";
import { test } from "node:test";

import { calendar, dayOf, placed, textOf, today } from "../../Themes/default/js/dates.js";

const plan = [
  { first: 0, end: 3 }, { first: 3, end: 7 }, { first: 7, end: 11 }, { first: 11, end: 30 },
];
const days = (stretches) => stretches.map(({ first, end }) => [first, end]);

test("a day is a date without hours", () => {
  assert.equal(dayOf("1970-01-02"), 1);
  assert.equal(textOf(dayOf("2028-02-29")), "2028-02-29");
  assert.equal(dayOf("2026-03-01") - dayOf("2026-02-28"), 1);
  for (const text of ["", "2026-02-30", "2026-13-01", "1 December", "2026-1-1", "null"]) {
    assert.equal(dayOf(text), null, text);
  }
  assert.equal(textOf(today(new Date(2026, 11, 1, 23, 59))), "2026-12-01");
  assert.equal(textOf(today(new Date(2026, 11, 1, 0, 1))), "2026-12-01");
});

test("with time to spare the plan ends on the day before", () => {
  assert.deepEqual(days(placed(plan, 30, 100, 150)), [[120, 123], [123, 127], [127, 131], [131, 150]]);
  assert.deepEqual(days(placed(plan, 30, 100, 130)), [[100, 103], [103, 107], [107, 111], [111, 130]]);
});

test("with less time each part gets its share", () => {
  assert.deepEqual(days(placed(plan, 30, 100, 115)), [[100, 101], [101, 103], [103, 105], [105, 115]]);
  // Fewer days than parts: none is left out, and none begins before there is time or ends late.
  for (let left = 1; left < 30; left += 1) {
    const places = placed(plan, 30, 100, 100 + left);
    assert.ok(places.every(({ first, end }) => first >= 100 && first < end && end <= 100 + left));
  }
  // On the day itself all of it stands on that day, and after it on the day before.
  assert.deepEqual(days(placed(plan, 30, 100, 100)), Array(4).fill([100, 101]));
  assert.deepEqual(days(placed(plan, 30, 100, 98)), Array(4).fill([97, 98]));
});

test("a calendar file has its lines folded and its marks escaped", () => {
  const text = calendar("A; B", [
    { uid: "g/0-3", first: dayOf("2026-12-01"), end: dayOf("2026-12-04"), summary: "Learn, then do",
      text: `☐ Read\n☐ ${"Äußerst lang ".repeat(12)}` },
  ]);
  assert.ok(text.endsWith("END:VCALENDAR\r\n"));
  assert.ok(text.includes("X-WR-CALNAME:A\\; B\r\n"));
  assert.ok(text.includes("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261204\r\n"));
  assert.ok(text.includes("SUMMARY:Learn\\, then do\r\n"));
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(text.replaceAll("\r\n ", "").includes(`☐ Read\\n☐ ${"Äußerst lang ".repeat(12)}`));
});
