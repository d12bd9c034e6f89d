import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseTime } from "../../src/server/time.js";

test("a time is given in UTC to the second", () => {
  assert.equal(parseTime("2024-02-29T00:00:00Z"), { utc: "2024-02-29T00:00:00Z" });
  assert.equal(parseTime("2024-02-29T00:30:00.999+01:00"), { utc: "2024-02-28T23:30:00Z" });
  assert.equal(parseTime("1999-12-31T23:00:00-02:30"), { utc: "2000-01-01T01:30:00Z" });
  assert.equal(parseTime("2024-01-01T3:04:05,5Z"), { utc: "2024-01-01T03:04:05Z" });
});

const AS = ' as "2006-01-02T15:04:05Z07:00": cannot parse ';

const refused: readonly (readonly [string, string])[] = [
  ["", `${AS}"" as "2006"`],
  ["2024-01-01", `${AS}"" as "T"`],
  ["2024-01-01T00:00:00", `${AS}"" as "Z07:00"`],
  ["2024-1-01T00:00:00Z", `${AS}"1-01T00:00:00Z" as "01"`],
  ["2024-13-01T00:00:00Z", ": month out of range"],
  ["2023-02-29T00:00:00Z", ": day out of range"],
  ["2024-01-00T00:00:00Z", ": day out of range"],
  ["2024-01-01T24:00:00Z", ": hour out of range"],
  ["2024-01-01T00:60:00Z", ": minute out of range"],
  ["2024-01-01T00:00:60Z", ": second out of range"],
  ["2024-01-01T00:00:00+25:00", ": time zone offset hour out of range"],
  ["2024-01-01T00:00:00+00:61", ": time zone offset minute out of range"],
  ["2024-01-01T00:00:00Z!", ': extra text: "!"'],
];

for (const [text, message] of refused) {
  test(`refuses "${text}"`, () => {
    assert.equal(parseTime(text), { error: `parsing time "${text}"${message}` });
  });
}

test("Go's time package quotes bytes", () => {
  assert.equal(parseTime('"é\n'), {
    error: `parsing time "\\"\\xc3\\xa9\\x0a"${AS}"\\"\\xc3\\xa9\\x0a" as "2006"`,
  });
});

test.run();
