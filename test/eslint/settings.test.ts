import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import importspec from "../../src/eslint/index.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const pinned = `stream a from b@sha256:${"0".repeat(64)} to c scheduled\n`;

/** Returns what ESLint reports for a file beside a settings file. */
function lintWith(settings: string, text: string, options: object = {}): string[] {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "importspec.json"), settings);
  const rules: Linter.RulesRecord = { "importspec/server": ["warn", options], "importspec/format": "off" };
  const configs: Linter.Config[] = [...importspec.configs.recommended, { rules }];
  const messages = new Linter({ cwd }).verify(text, configs, { filename: join(cwd, "a.imports") });
  return messages.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const codesIn = (messages: readonly string[]) => messages.map((message) => message.replace(/^.*\[|\]$/g, ""));

test("a settings file turns codes off and requires things", () => {
  assert.equal(codesIn(lintWith("{}", pinned)), ["scheduled-digest"]);
  assert.equal(lintWith('{"severity": {"scheduled-digest": "off"}}', pinned), []);
  assert.equal(codesIn(lintWith('{"require": ["digest"]}', "stream a from b:1\n")), ["require-digest"]);
});

test("an option wins over the settings file", () => {
  const original = "stream a from b:1 preserveOriginal\n";
  assert.equal(codesIn(lintWith('{"server": "4.11"}', original)), ["unknown-field"]);
  assert.equal(lintWith('{"server": "4.11"}', original, { server: "4.16" }), []);
});

test("a mistake in the settings is reported once, with its place", () => {
  assert.equal(lintWith('{"requires": []}', "stream a from b:1\n"), [
    "1:1 importspec.json:1:2: Unknown key 'requires'. Did you mean 'require'? [settings]",
  ]);
});

test.run();
