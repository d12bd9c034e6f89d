import { test } from "uvu";
import * as assert from "uvu/assert";
import { allCodes } from "../../../src/cli/docs/codeDocs.js";
import { importspec } from "../command.js";

test("explain prints the row of a code, and its example as check does", async () => {
  const { code, stdout, stderr } = await importspec(["explain", "unknown-word"]);
  assert.equal([code, stderr], [0, ""]);
  assert.match(stdout, /^unknown-word\n\nA word that is not in the language/);
  assert.match(
    stdout,
    /example\.imports:1:\d+: error: .* \[unknown-word\]\n.*schedled\n.*\^{8} Did you mean 'scheduled'\?\n$/,
  );
});

test("explain prints the page of a trap, and takes a code in brackets", async () => {
  const { code, stdout } = await importspec(["explain", "[duplicate-tag]"]);
  assert.is(code, 0);
  assert.match(stdout, /^duplicate-tag\n\nIf one tag has two sources/);
  assert.match(stdout, /^Why$/m);
});

test("explain without a code lists all codes", async () => {
  const { code, stdout } = await importspec(["explain"]);
  assert.is(code, 0);
  assert.equal(stdout.match(/^[a-z0-9-]+/gm), allCodes);
});

test("explain names the nearest code for one that does not exist", async () => {
  const { code, stdout, stderr } = await importspec(["explain", "unkown-wrod"]);
  assert.equal([code, stdout], [2, ""]);
  assert.match(stderr, /^error: unknown code 'unkown-wrod'\n\(Did you mean 'unknown-word'\?\)\n/);
  const far = await importspec(["explain", ""]);
  assert.is(far.code, 2);
  assert.match(far.stderr, /^error: unknown code ''\n\(importspec explain lists the codes\.\)\n/);
});

test.run();
