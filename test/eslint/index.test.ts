import { readdirSync, readFileSync } from "node:fs";
import type { Linter } from "eslint";
import { builtinRules } from "eslint/use-at-your-own-risk";
import { test } from "uvu";
import * as assert from "uvu/assert";
import packageJson from "../../package.json" with { type: "json" };
import importspec from "../../src/eslint/index.js";
import { projectRoot } from "../support/corpus.js";
import { lint } from "./lint.js";

const names = Object.keys(importspec.rules);
const kebabCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test("every file of a rule is a rule of the plugin, with a test", () => {
  const rulesIn = (folder: string, extension: string) =>
    readdirSync(projectRoot + folder).map((file) => kebabCase(file.replace(extension, "")));
  assert.equal(rulesIn("src/eslint/rules", ".ts").toSorted(), names.toSorted());
  assert.equal(rulesIn("test/eslint/rules", ".test.ts").toSorted(), names.toSorted());
});

test("every rule has its section in the docs", () => {
  const docs = readFileSync(`${projectRoot}docs/eslint.md`, "utf8");
  const sections = [...docs.matchAll(/^### `importspec\/([\w-]+)`$/gm)].map(([, name]) => name);
  assert.equal(sections.toSorted(), names.toSorted());
});

test("rules for JavaScript that a config sets for all files find nothing in a file of the language", () => {
  const all: Linter.RulesRecord = { "importspec/valid": "error" };
  for (const name of builtinRules.keys()) all[name] = "error";
  const text = "stream web\n  from quay.io/org/app:1.4 to stable scheduled\n";
  assert.equal(lint(text, all, "web.imports"), []);
  assert.equal(
    lint(text.replace("scheduled", "schedled"), all, "web.imports").map(({ ruleId }) => ruleId),
    ["importspec/valid"],
  );
});

test("the plugin says what it is, for caches and error messages", () => {
  const { name, version } = packageJson;
  assert.equal(importspec.meta, { name, version, namespace: name });
});

test.run();
