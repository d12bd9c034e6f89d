import { test } from "uvu";
import * as assert from "uvu/assert";
import { withSeverities } from "../../src/check/severities.js";
import type { Finding } from "../../src/text/finding.js";

const found: readonly Finding[] = (["no-target-tag", "duplicate-tag", "invalid-value"] as const).map(
  (code) => ({
    code,
    severity: code === "invalid-value" ? "error" : "warning",
    path: [],
    message: code,
  }),
);

test("each code has the severity that is set for it, and else its own", () => {
  const set = withSeverities(found, { "no-target-tag": "error", "invalid-value": "warning" });
  assert.equal(
    set.map(({ code, severity }) => [code, severity]),
    [
      ["no-target-tag", "error"],
      ["duplicate-tag", "warning"],
      ["invalid-value", "warning"],
    ],
  );
});

test("a code that is off is left out", () => {
  assert.equal(
    withSeverities(found, { "duplicate-tag": "off" }).map(({ code }) => code),
    ["no-target-tag", "invalid-value"],
  );
  assert.equal(withSeverities(found), [...found]);
});

test.run();
