import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  HoverRequest,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Editor, startEditor } from "./editor.js";

/** A file of a language, and the text of it that the diagnostics name. */
async function mistakesIn(
  languageId: string,
  text: string,
  uri = `file:///a.${languageId}`,
): Promise<string[]> {
  const { open } = await startEditor();
  const { diagnostics } = await open(text, uri, languageId);
  const document = TextDocument.create(uri, languageId, 1, text.replace("‸", ""));
  return diagnostics.map(({ code, range }) => `${code} ${document.getText(range)}`);
}

/** The file after the first change that is offered at the marked place. */
async function afterFix({ connection, open }: Editor, languageId: string, marked: string): Promise<string> {
  const { textDocument, position } = await open(marked, `file:///a.${languageId}`, languageId);
  const range = { start: position, end: position };
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  const [action] = actions as CodeAction[];
  const text = marked.replace("‸", "");
  const edits = action?.edit?.changes?.[textDocument.uri] ?? [];
  return TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits);
}

const imported = 'import { importSpec, imageStreams } from "importspec";\n';

test("tags and calls in JavaScript and TypeScript", async () => {
  const texts = `${imported}const a: object = importSpec\`from quay.io/o/a:1 schedled\`;\nimportSpec("from istag a:1");`;
  assert.equal(await mistakesIn("typescript", texts), ["unknown-word schedled", "unknown-kind istag"]);
  assert.equal(await mistakesIn("javascript", texts.replace(": object", "")), [
    "unknown-word schedled",
    "unknown-kind istag",
  ]);
  const jsx = `${imported}const a = <p>{importSpec\`from a:1 oops\`}</p>;`;
  assert.equal(await mistakesIn("typescriptreact", jsx), ["unknown-word oops"]);
  assert.equal(await mistakesIn("javascriptreact", jsx), ["unknown-word oops"]);
});

test("an editor's own name of a language does not matter if the file has an extension", async () => {
  assert.equal(await mistakesIn("typescript.tsx", `${imported}importSpec\`oops\``, "file:///a.tsx"), [
    "unknown-word oops",
  ]);
});

test("scripts of Vue and Svelte", async () => {
  const file = `<template>importSpec\`no\`</template>\n<script setup lang="ts">\n${imported}const a = importSpec\`from a:1 oops\` as object;\n</script>`;
  assert.equal(await mistakesIn("vue", file), ["unknown-word oops"]);
  assert.equal(await mistakesIn("svelte", file), ["unknown-word oops"]);
});

test("calls in Jsonnet", async () => {
  const file =
    "local lib = import 'importspec/lib.libsonnet';\nlib.imageStreams(|||\n    stream web\n      from quay.io/o/a:1 schedled\n  |||)";
  assert.equal(await mistakesIn("jsonnet", file), ["unknown-word schedled"]);
});

test("the server's verdicts on a document without holes", async () => {
  const document = (name: string) => `${imported}imageStreams\`stream ${name} from quay.io/o/a:1\`;`;
  assert.equal(await mistakesIn("typescript", document("Web")), ["invalid-value Web"]);
  assert.equal(await mistakesIn("typescript", document(`\${x}`)), []);
});

test("a tag is told from one on the line of an image", async () => {
  const document = (gap: string) => `${imported}imageStreams\`stream a from b:1${gap}tag c\`;`;
  assert.equal(await mistakesIn("typescript", document("\n  ")), []);
  assert.equal(await mistakesIn("typescript", document(" ")), ["tag-after-image tag"]);
});

test("a file that cannot be parsed, or does not name importspec, has no mistakes", async () => {
  assert.equal(await mistakesIn("typescript", `${imported}importSpec\`oops\`; (((`), []);
  assert.equal(await mistakesIn("typescript", "importSpec`oops`"), []);
});

test("completion and hover work in the text, not in its holes and not around it", async () => {
  const { connection, open } = await startEditor();
  const labels = async (marked: string) => {
    const place = await open(imported + marked, "file:///a.ts", "typescript");
    const items = (await connection.sendRequest(CompletionRequest.type, place)) as CompletionItem[] | null;
    return items?.slice(0, 2).map(({ label }) => label);
  };
  assert.equal(await labels(`importSpec\`from a:1 ‸\``), ["from", "to"].slice(1).concat("scheduled"));
  assert.is(await labels(`importSpec\`from \${x‸} local\``), undefined);
  assert.is(await labels("const a‸ = importSpec`from a:1`"), undefined);
  const place = await open(`${imported}importSpec\`from \\\`a loc‸al\``, "file:///b.ts", "typescript");
  const found = await connection.sendRequest(HoverRequest.type, place);
  assert.equal(found?.range, { start: { line: 1, character: 20 }, end: { line: 1, character: 25 } });
});

test("a change is written as the string around it needs it", async () => {
  const editor = await startEditor();
  const tag = `${imported}importSpec\`from quay.io/\${"o"}/a:1 to tr\\\`u‸e\``;
  assert.is(
    await afterFix(editor, "typescript", tag),
    `${imported}importSpec\`from quay.io/\${"o"}/a:1 to "tr\\\`ue"\``,
  );
  const call = `${imported}importSpec('from a:1 t‸o local')`;
  assert.is(await afterFix(editor, "javascript", call), `${imported}importSpec('from a:1 to "local"')`);
  const jsonnet =
    "import 'importspec';\n  imageStreams(|||\n    stream web sch‸eduled\n      from a:1\n  |||)";
  assert.is(
    await afterFix(editor, "jsonnet", jsonnet),
    "import 'importspec';\n  imageStreams(|||\n    stream web\n      each scheduled\n      from a:1\n  |||)",
  );
  const quoted = `import 'importspec';\nimportSpec("from a:1 t‸o local")`;
  assert.is(
    await afterFix(editor, "jsonnet", quoted),
    `import 'importspec';\nimportSpec("from a:1 to \\"local\\"")`,
  );
});

test("a change that would move a hole is not offered", async () => {
  const editor = await startEditor();
  const text = `${imported}imageStreams\`stream web insecure "\${x}‸" from a:1\``;
  const fixed = await afterFix(editor, "typescript", text);
  assert.not.match(fixed, /\$\{1\}/);
});

test("files of other languages are not formatted, and have no outline", async () => {
  const { connection, open } = await startEditor();
  const { textDocument } = await open(`${imported}importSpec\`from  a:1\``, "file:///a.ts", "typescript");
  const options = { tabSize: 2, insertSpaces: true };
  assert.is(await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }), null);
  assert.is(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), null);
});

test.run();
