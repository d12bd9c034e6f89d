import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findServer } from "../../editors/vscode/src/findServer.js";
import { checkDocument } from "../../src/index.js";
import { contentScope } from "../../src/textmate/embedded.js";
import { fileNameOf, grammars } from "../../src/textmate/grammars.js";
import { projectRoot } from "../support/corpus.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const folder = `${projectRoot}editors/vscode/`;
const readJson = (path: string) => JSON.parse(readFileSync(folder + path, "utf8"));

test("the extension names every grammar, and the places that each is injected into", () => {
  const { contributes } = readJson("package.json");
  const named = contributes.grammars.map(
    ({ scopeName, path, injectTo }: { scopeName: string; path: string; injectTo?: readonly string[] }) => ({
      scopeName,
      path,
      injectTo,
    }),
  );
  assert.equal(
    named,
    grammars.map((grammar) => ({
      scopeName: grammar.scopeName,
      path: `./syntaxes/${fileNameOf(grammar)}`,
      injectTo: grammar.injectTo,
    })),
  );
  for (const { injectTo, embeddedLanguages } of contributes.grammars)
    if (injectTo !== undefined) assert.equal(embeddedLanguages, { [contentScope]: "importspec" });
});

/** The text that a snippet gives if nothing is typed over it. */
const textOf = (body: readonly string[]): string =>
  body
    .join("\n")
    .replaceAll(/\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll(/\$\d+/g, "");

test("what the snippets give are texts without mistakes", () => {
  const snippets = Object.values<{ prefix: string; body: readonly string[] }>(
    readJson("snippets/importspec.json"),
  );
  assert.ok(snippets.length > 0);
  for (const { prefix, body } of snippets) {
    const text = textOf(body);
    const isDocument = /^(stream|import) /.test(text);
    const document = isDocument ? text : `stream web\n  from nginx:1 to x\n    ${text}`;
    assert.equal(
      checkDocument(document).filter(({ severity }) => severity === "error"),
      [],
      prefix,
    );
  }
});

/** Makes a package of importspec in a folder, with a language server or without. */
function addPackage(at: string, hasServer: boolean): string {
  mkdirSync(`${at}/dist`, { recursive: true });
  writeFileSync(`${at}/dist/cli.cjs`, "");
  if (hasServer) writeFileSync(`${at}/dist/lsp.js`, "");
  return `${at}/dist/cli.cjs`;
}

test("the server is that of the project, found as Node finds packages", () => {
  const project = temporaryFolder();
  const inner = `${project}/apps/web`;
  mkdirSync(inner, { recursive: true });
  assert.is(findServer([inner], ""), undefined);
  const outer = addPackage(`${project}/node_modules/importspec`, true);
  assert.is(findServer([inner], ""), outer);
  addPackage(`${inner}/node_modules/importspec`, false);
  assert.is(findServer([inner], ""), outer, "an older version has no server");
  const own = addPackage(`${inner}/node_modules/importspec`, true);
  assert.is(findServer(["/none", inner], ""), own);
});

test("a configured package wins, and one without a server counts as none", () => {
  const project = temporaryFolder();
  addPackage(`${project}/node_modules/importspec`, true);
  const configured = addPackage(`${project}/other`, true);
  assert.is(findServer([project], `${project}/other`), configured);
  assert.is(findServer([project], `${project}/missing`), undefined);
});

test.run();
