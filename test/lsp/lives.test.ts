import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentFormattingRequest,
  HoverRequest,
  InlayHintRequest,
  RenameRequest,
} from "vscode-languageserver-protocol/node";
import { type Editor, startEditor } from "./editor.js";

const uri = "file:///web.imports";

/** The code and message of the error that answers a request. */
const errorOf = ({ connection }: Editor, method: string, params: unknown): Promise<string> =>
  connection.sendRequest(method, params).then(
    () => "no error",
    ({ code, message }: { code: number; message: string }) => `${code} ${message}`,
  );

/** Fails unless the server still answers. */
async function assertLives({ connection, open }: Editor): Promise<void> {
  const place = await open("stre‸am web", "file:///alive.imports");
  assert.ok(await connection.sendRequest(HoverRequest.type, place));
}

test("requests with nonsense are answered by an error", async () => {
  const editor = await startEditor();
  await editor.open("stream web", uri);
  for (const params of [{}, { textDocument: 5 }, { textDocument: { uri: null } }, []])
    for (const { method } of [
      HoverRequest.type,
      CompletionRequest.type,
      CodeActionRequest.type,
      RenameRequest.type,
    ])
      assert.match(await errorOf(editor, method, params), /^-3\d+ /, `${method} ${JSON.stringify(params)}`);
  assert.match(await errorOf(editor, "textDocument/nonsense", {}), /^-32601 /);
  await assertLives(editor);
});

test("notifications with nonsense change nothing", async () => {
  const editor = await startEditor();
  const { connection } = editor;
  for (const params of [
    null,
    {},
    { textDocument: null },
    { textDocument: { uri: 5, languageId: 5, version: "a", text: 5 } },
  ])
    await connection.sendNotification("textDocument/didOpen", params as never);
  for (const contentChanges of [null, [{}], [{ range: "x", text: 5 }]])
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges,
    });
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri: "file:///none" } });
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: [[]] });
  await connection.sendNotification("nonsense", {});
  await assertLives(editor);
});

test("positions outside a document are at its ends", async () => {
  const editor = await startEditor();
  const { textDocument } = await editor.open("stream web", uri);
  for (const position of [
    { line: 9, character: 9 },
    { line: -1, character: -1 },
    { line: 1e99, character: 0.5 },
  ])
    await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
  await assertLives(editor);
});

test("a document of more than 16 MB is an error, and so is none that is read", async () => {
  const editor = await startEditor();
  const { connection, nextDiagnostics } = editor;
  const published = nextDiagnostics();
  const text = "#".repeat(2 ** 24 + 1);
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "importspec", version: 1, text },
  });
  const [diagnostic] = await published;
  assert.is(diagnostic?.code, "too-large");
  const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
  assert.is(
    await errorOf(editor, HoverRequest.method, params),
    `-32803 ${uri} is larger than 16 MB, and is not read`,
  );
  await assertLives(editor);
});

test("texts that are hard to read are answered in time", async () => {
  const editor = await startEditor();
  const options = { tabSize: 2, insertSpaces: true };
  for (const [text, languageId] of [
    ["stream ".repeat(20_000), "importspec"],
    [`from ${'"'.repeat(50_000)}`, "importspec"],
    ["|\n".repeat(50_000), "importspec"],
    [`import {importSpec} from "importspec"; importSpec\`${"${".repeat(5_000)}`, "typescript"],
    [`// importspec\n${"[".repeat(50_000)}`, "javascript"],
    [`"importspec" ${"'\\".repeat(50_000)}`, "jsonnet"],
    [`kind: ImageStream\na: ${"[".repeat(50_000)}`, "yaml"],
    [`<script>importspec${"<script>".repeat(10_000)}`, "vue"],
    ["\0\ud800\ufeff\u2028", "importspec"],
  ] as const) {
    const { textDocument, position } = await editor.open(text, `file:///hard.${languageId}`, languageId);
    const range = { start: position, end: { line: 1e6, character: 0 } };
    await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    await editor.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    await editor.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
  }
  await assertLives(editor);
});

test.run();
