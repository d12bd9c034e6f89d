import { test } from "uvu";
import * as assert from "uvu/assert";
import { printReports } from "../../../src/cli/output/report.js";
import type { Code } from "../../../src/text/codes.js";

const rulesFor = (...found: readonly (readonly [Code, "error" | "warning"])[]) => {
  const diagnostics = found.map(([code, severity]) => ({
    code,
    severity,
    message: "It is odd",
    range: { start: 0, end: 1 },
  }));
  return JSON.parse(printReports.sarif([{ name: "a", text: "x", diagnostics }])).runs[0].tool.driver.rules;
};

test("a rule has a name, a sentence, the page of its code, and a level", () => {
  const [rule, more] = rulesFor(["duplicate-tag", "warning"]);
  assert.is(more, undefined);
  assert.equal([rule.id, rule.name], ["duplicate-tag", "DuplicateTag"]);
  assert.is(rule.shortDescription.text, "If one tag has two sources, only one of them remains.");
  assert.match(rule.help.markdown, /^# `duplicate-tag`\n[\s\S]*```yaml\n/);
  assert.match(rule.help.text, /^# duplicate-tag\n/);
  assert.not.match(rule.help.text, /`/);
  assert.equal(rule.defaultConfiguration, { level: "warning" });
});

test("the level of a rule is that of its gravest finding", () => {
  const levels = (...severities: readonly ("error" | "warning")[]) =>
    rulesFor(...severities.map((each) => ["too-long", each] as const))[0].defaultConfiguration.level;
  assert.equal(
    [levels("warning", "error"), levels("error", "warning"), levels("warning")],
    ["error", "error", "warning"],
  );
});

test.run();
