import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codes, withPage } from "../../src/text/codes.js";
import { projectRoot } from "../support/corpus.js";

/** The codes in the first column of the tables of a page, by the heading that they are under. */
function documentedIn(page: string): Record<string, string[]> {
  const sections = readFileSync(`${projectRoot}docs/${page}`, "utf8").split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const rows = [...section.matchAll(/^\| (`.*?`) \|/gm)];
      const names = rows.flatMap(([, cell = ""]) => cell.split(", ").map((name) => name.slice(1, -1)));
      return [section.slice(0, section.indexOf("\n")), names];
    }),
  );
}

const sections = documentedIn("errors.md");

/** Returns whether a row is about a code: `yaml-…` is about every code that begins with `yaml-`. */
const isAbout = (row: string, code: string) =>
  row === code || (row.endsWith("…") && code.startsWith(row.slice(0, -1)));

const headings = {
  text: "The language",
  call: "Calls",
  manifest: "Manifests",
  requirement: "Requirements",
  registry: "Registries",
  input: "Inputs of the command",
} as const;

for (const [family, heading] of Object.entries(headings)) {
  test(`docs/errors.md lists the codes of the family ${family}, and no others`, () => {
    const rows = sections[heading] ?? [];
    const known: readonly string[] = codes[family as keyof typeof headings];
    const withoutRow = known.filter((code) => !rows.some((row) => isAbout(row, code)));
    const withoutCode = rows.filter((row) => !known.some((code) => isAbout(row, code)));
    assert.equal(withoutRow, []);
    assert.equal(withoutCode, []);
    assert.is(rows.length, new Set(rows).size, "no row is there twice");
  });
}

test("docs/traps has a page for each trap", () => {
  const pages = readdirSync(`${projectRoot}docs/traps`).filter((page) => page !== "README.md");
  assert.equal(pages.toSorted(), [...withPage].map((code) => `${code}.md`).toSorted());
});

test("no code is listed twice", () => {
  const all = Object.values(codes).flat();
  assert.is(all.length, new Set(all).size);
});

test.run();
