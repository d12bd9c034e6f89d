// Each trap has one file, one test and one page, and the examples of the page are right.
import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseAllDocuments } from "yaml";
import { checkDocument } from "../../../src/api/checkDocument.js";
import { checkValue } from "../../../src/api/checkValue.js";
import { parseDocument } from "../../../src/api/parseDocument.js";
import { validate } from "../../../src/api/validate.js";
import type { Selected } from "../../../src/check/selection.js";
import { traps } from "../../../src/check/traps/index.js";
import { withPage } from "../../../src/text/codes.js";

const root = new URL("../../../", import.meta.url);
const codes = [...withPage];
const modules = ["index", "manifest", "trap", "findEach", "isImported", "tagNames"];
const camelCase = (code: string) => code.replace(/-[a-z]/g, (letter) => letter.charAt(1).toUpperCase());

/** The names of the files in a folder that end in `end`, without the ending, except for some. */
function filesOf(folder: string, end: string, but: readonly string[]): string[] {
  return readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .filter((name) => !but.includes(name) && !name.endsWith(".deep"))
    .sort();
}

const read = (file: string) => readFileSync(new URL(file, root), "utf8");

test("every file has a trap in the list, a test and a page", () => {
  const names = traps.map(({ code }) => camelCase(code)).sort();
  assert.equal(filesOf("src/check/traps/", ".ts", modules), names);
  assert.equal(filesOf("test/check/traps/", ".test.ts", ["docs", "index"]), names);
  assert.equal(filesOf("docs/traps/", ".md", ["README"]), codes.toSorted());
});

test("a trap is exported under the name of its file", async () => {
  for (const trap of traps) {
    const name = camelCase(trap.code);
    const module: Record<string, unknown> = await import(new URL(`src/check/traps/${name}.ts`, root).href);
    assert.equal(Object.keys(module), [name]);
    assert.is(module[name], trap);
  }
});

test("docs/traps/README.md lists the pages", () => {
  const rows = read("docs/traps/README.md").match(/^\| \[.*$/gm) ?? [];
  assert.equal(
    rows.map((row) => row.split(" | ")[0]).toSorted(),
    codes.map((code) => `| [${code}](${code}.md)`).toSorted(),
  );
});

/** The examples of a page: the wrong one, then the right one, each in the language and in YAML. */
const fences = (page: string) =>
  [...page.matchAll(/^```(importspec|yaml)\n(.*?)\n```$/gms)].map(([, kind, text = ""]) => ({ kind, text }));

/** True if nothing was found where nothing is expected, and else what is expected, with other codes or without. */
const isAsExpected = (found: readonly { readonly code: string }[], expected: readonly string[]): boolean =>
  expected.length === 0 ? found.length === 0 : found.some(({ code }) => expected.includes(code));

for (const code of codes) {
  const page = read(`docs/traps/${code}.md`);

  test(`the page of ${code} has all its parts`, () => {
    const parts = page.match(/^(?:#+ .*|\*\*\w+\*\*)$/gm);
    assert.equal(parts, [`# \`${code}\``, "**Wrong**", "**Right**", "## Why", "## Source"]);
    const kinds = fences(page).map(({ kind }) => kind);
    // Some cannot be written in the language, and some are about its words.
    const half = kinds.slice(0, kinds.length / 2);
    assert.ok(
      [["importspec", "yaml"], ["importspec"], ["yaml"]].some((each) => String(each) === String(half)),
    );
    assert.equal(kinds, [...half, ...half]);
  });

  test(`the wrong example on the page of ${code} is found, the right one is not`, () => {
    const all = fences(page);
    const also = [code as Selected];
    for (const [index, { kind, text }] of all.entries()) {
      const expected = index < all.length / 2 ? [code] : [];
      if (kind === "importspec") {
        const found = checkDocument(text, { also });
        assert.ok(isAsExpected(found, expected), text);
        continue;
      }
      const manifests = parseAllDocuments(text).map((document): unknown => document.toJS());
      const ours = manifests.filter((each) => (each as { kind: string }).kind.startsWith("ImageStream"));
      for (const manifest of ours) assert.equal(validate(manifest), [], "the server says nothing");
      const found = checkValue(manifests, { also });
      assert.ok(isAsExpected(found, expected), text);
      const before = all[index - 1];
      if (before?.kind !== "importspec") continue;
      const { diagnostics, manifests: made } = parseDocument(before.text);
      assert.equal(diagnostics, []);
      assert.equal(
        made.map(({ manifest }) => manifest),
        manifests,
      );
    }
  });
}

test.run();
