import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  DidChangeConfigurationNotification,
  HoverRequest,
  type MarkupContent,
} from "vscode-languageserver-protocol/node";
import { startEditor } from "./editor.js";

test("mistakes have UTF-16 columns, codes and pages", async () => {
  const { open } = await startEditor();
  const { diagnostics } = await open("stream web\n  # 😀\n  from quay.io/o/😀:1 to a schedled\n");
  assert.equal(diagnostics, [
    {
      range: { start: { line: 2, character: 27 }, end: { line: 2, character: 35 } },
      severity: 1,
      code: "unknown-word",
      codeDescription: { href: "page:unknown-word" },
      source: "importspec",
      message: "Unknown word 'schedled'. Did you mean 'scheduled'?",
    },
  ]);
});

test("verdicts and traps are published, and change with the document", async () => {
  const { open, change } = await startEditor();
  const { diagnostics, textDocument } = await open("stream Web\n  from quay.io/o/a:1 scheduled\n");
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["invalid-value"],
  );
  assert.equal(await change(textDocument.uri, 2, "stream web\n  from quay.io/o/a:1 scheduled\n"), []);
});

test("the settings of the editor choose the server", async () => {
  const { connection, open, nextDiagnostics } = await startEditor({
    initializationOptions: { server: "4.16" },
  });
  assert.equal((await open("stream web from quay.io/o/a:1 legacy")).diagnostics, []);
  const published = nextDiagnostics();
  const settings = { importspec: { server: "4.11" } };
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  assert.equal(
    (await published).map(({ code }) => code),
    ["unknown-field"],
  );
  const again = nextDiagnostics();
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  assert.is((await again).length, 1, "null says nothing about the settings");
});

test("completion replaces the word at the cursor", async () => {
  const { connection, open } = await startEditor();
  const place = await open("stream web\n  from quay.io/o/a:1 sche‸\n");
  const items = (await connection.sendRequest(CompletionRequest.type, place)) as CompletionItem[];
  const item = items.find(({ label }) => label === "scheduled");
  assert.equal(item?.detail, "importPolicy.scheduled");
  assert.equal(item?.textEdit, {
    range: { start: { line: 1, character: 21 }, end: { line: 1, character: 25 } },
    newText: "scheduled",
  });
});

test("a hover has help, field, default, version and traps", async () => {
  const { connection, open } = await startEditor();
  const place = await open("stream web each preserve‸Original");
  const found = await connection.sendRequest(HoverRequest.type, place);
  assert.equal((found as { contents: MarkupContent }).contents.value.split("\n\n").slice(1), [
    "How to import a multi-architecture image: Legacy imports the one manifest of the cluster's own architecture, PreserveOriginal the manifest list with all of them.",
    "Field: `importPolicy.importMode: PreserveOriginal` · Default: `Legacy` · Since OpenShift 4.12",
    "Traps: [mode-without-import](page:mode-without-import), [import-resets-policy](page:import-resets-policy)",
  ]);
});

test("a quick fix belongs to its diagnostic", async () => {
  const { connection, open } = await startEditor();
  const { textDocument, position, diagnostics } = await open("stream web\n  from quay.io/o/a:1 sched‸led\n");
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const [action] = actions as CodeAction[];
  assert.is(action?.title, "Write 'scheduled'");
  assert.equal(action?.diagnostics, diagnostics);
  assert.is(action?.edit?.changes?.[textDocument.uri]?.[0]?.newText, "scheduled");
});

test("a document that is not open is an error, and the server lives on", async () => {
  const { connection, open } = await startEditor();
  const place = await open("stream ‸web");
  const refused = await connection
    .sendRequest(HoverRequest.type, { ...place, textDocument: { uri: "file:///other.imports" } })
    .then(
      () => undefined,
      (error: { code: number }) => error.code,
    );
  assert.is(refused, -32602);
  assert.ok(
    await connection.sendRequest(HoverRequest.type, { ...place, position: { line: 0, character: 0 } }),
  );
});

test.run();
