// Each trap has one file, one test and one page, and the examples of the page are right.
import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { parseDocument } from "../../../src/api/parseDocument.js";
import { validate } from "../../../src/api/validate.js";
import { findTraps, traps } from "../../../src/check/traps/index.js";
import type { ManifestKind } from "../../../src/schema/kinds.js";

const root = new URL("../../../", import.meta.url);
const codes = traps.map(({ code }) => code);
const modules = ["index", "manifest", "trap"];
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
  const names = codes.map(camelCase).sort();
  assert.is(new Set(codes).size, codes.length);
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

test("docs/traps/README.md lists the pages in the order of the traps", () => {
  const rows = read("docs/traps/README.md").match(/^\| \[.*$/gm) ?? [];
  assert.equal(
    rows.map((row) => row.split(" | ")[0]),
    codes.map((code) => `| [${code}](${code}.md)`),
  );
});

/** The examples of a page: the wrong one, then the right one, each in the language and in YAML. */
const fences = (page: string) =>
  [...page.matchAll(/^```(importspec|yaml)\n(.*?)\n```$/gms)].map(([, kind, text = ""]) => ({ kind, text }));

for (const code of codes) {
  const page = read(`docs/traps/${code}.md`);

  test(`the page of ${code} has all its parts`, () => {
    const parts = page.match(/^(?:#+ .*|\*\*\w+\*\*)$/gm);
    assert.equal(parts, [`# \`${code}\``, "**Wrong**", "**Right**", "## Why", "## Source"]);
    assert.equal(
      fences(page).map(({ kind }) => kind),
      ["importspec", "yaml", "importspec", "yaml"],
    );
  });

  test(`the wrong example on the page of ${code} is found, the right one is not`, () => {
    const [wrong, wrongYaml, right, rightYaml] = fences(page).map(({ text }) => text) as [
      string,
      string,
      string,
      string,
    ];
    for (const [text, yaml, expected] of [
      [wrong, wrongYaml, [code]],
      [right, rightYaml, []],
    ] as const) {
      const manifest = parse(yaml) as { kind: ManifestKind };
      assert.equal(validate(manifest), [], "the server says nothing");
      assert.equal(
        findTraps(manifest).map((finding) => finding.code),
        expected,
      );
      const { diagnostics, manifests } = parseDocument(text);
      assert.equal(diagnostics, []);
      assert.equal(
        manifests.map((sourced) => sourced.manifest),
        [manifest],
      );
    }
  });
}

test.run();
