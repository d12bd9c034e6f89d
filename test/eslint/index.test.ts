import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import packageJson from "../../package.json" with { type: "json" };
import importspec from "../../src/eslint/index.js";
import { projectRoot } from "../corpus.js";

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

test("the plugin says what it is, for caches and error messages", () => {
  const { name, version } = packageJson;
  assert.equal(importspec.meta, { name, version, namespace: name });
});

test.run();
