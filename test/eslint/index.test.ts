import { readdirSync, readFileSync } from "node:fs";
import { Linter } from "eslint";
import { defineConfig } from "eslint/config";
import { builtinRules } from "eslint/use-at-your-own-risk";
import { test } from "uvu";
import * as assert from "uvu/assert";
import packageJson from "../../package.json" with { type: "json" };
import importspec from "../../src/eslint/index.js";
import { projectRoot } from "../support/corpus.js";
import { fileWith, lint } from "./lint.js";

const names = Object.keys(importspec.rules);
const kebabCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test("every file in src/eslint/rules is a rule of the plugin and has a test", () => {
  const rulesIn = (folder: string, extension: string) =>
    readdirSync(projectRoot + folder).map((file) => kebabCase(file.replace(extension, "")));
  assert.equal(rulesIn("src/eslint/rules", ".ts").toSorted(), names.toSorted());
  assert.equal(rulesIn("test/eslint/rules", ".test.ts").toSorted(), names.toSorted());
});

test("every rule has its section in the docs, and its URL leads there", () => {
  for (const [name, { meta }] of Object.entries(importspec.rules)) {
    const url = new URL(meta?.docs?.url as string);
    const sections = readFileSync(url, "utf8").match(/^#+ .*$/gm) ?? [];
    const slugs = sections.map((heading) => heading.replace(/^#+ /, "").replaceAll(/[^\w-]/g, ""));
    assert.ok(slugs.includes(url.hash.slice(1)), name);
    assert.is(url.hash, `#importspec${name}`);
  }
  const docs = readFileSync(`${projectRoot}docs/eslint.md`, "utf8");
  const documented = [...docs.matchAll(/^### `importspec\/([\w-]+)`$/gm)].map(([, name]) => name);
  assert.equal(documented.toSorted(), names.toSorted());
});

/** The ways in which a config can add the plugin and its recommended rules. */
const ways: Readonly<Record<string, Linter.Config[]>> = {
  "its config is spread": defineConfig([...importspec.configs.recommended]),
  "a config extends it by its name": defineConfig([
    { plugins: { importspec }, extends: ["importspec/recommended"] },
  ]),
  "a config extends the object": defineConfig([{ extends: [importspec.configs.recommended] }]),
  "a second config adds it again": defineConfig([
    ...importspec.configs.recommended,
    { plugins: { importspec }, rules: { "importspec/prefer-exact": "error" } },
  ]),
  "two configs extend it": defineConfig([
    { files: ["**/*.js"], plugins: { importspec }, extends: ["importspec/recommended"] },
    { files: ["**/*.imports"], plugins: { importspec }, extends: ["importspec/recommended"] },
  ]),
};

for (const [way, configs] of Object.entries(ways)) {
  test(`the plugin works where ${way}`, () => {
    const found = (text: string, filename: string) =>
      new Linter().verify(text, configs, { filename }).map(({ ruleId, message }) => [ruleId, message]);
    const expected = [
      ["importspec/valid", "Unknown word 'schedled'. Did you mean 'scheduled'? [unknown-word]"],
    ];
    assert.equal(found(fileWith("importSpec('from a schedled')"), "config.js"), expected);
    assert.equal(found("from a schedled\n", "web.imports"), expected);
  });
}

test("rules for JavaScript that a config sets for all files find nothing in an .imports file", () => {
  const all: Linter.RulesRecord = { "importspec/valid": "error" };
  for (const name of builtinRules.keys()) all[name] = "error";
  const text = "stream web\n  from quay.io/org/app:1.4 to stable scheduled\n";
  assert.equal(lint(text, all, "web.imports"), []);
  assert.equal(
    lint(text.replace("scheduled", "schedled"), all, "web.imports").map(({ ruleId }) => ruleId),
    ["importspec/valid"],
  );
});

test("the plugin has a name and a version, for caches and error messages", () => {
  const { name, version } = packageJson;
  assert.equal(importspec.meta, { name, version, namespace: name });
});

test.run();
