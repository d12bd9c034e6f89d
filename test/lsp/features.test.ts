import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type CodeAction,
  CodeActionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentRangeFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  type Registration,
  RegistrationRequest,
  RenameRequest,
  SemanticTokensRequest,
  type TextEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startEditor } from "./editor.js";

const options = { tabSize: 2, insertSpaces: true };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

/** The text of a document after edits, as an editor makes them. */
const after = (text: string, edits: TextEdit[] | null | undefined): string =>
  TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits ?? []);

test("a file is formatted, whole or in part", async () => {
  const { connection, open } = await startEditor();
  const text = "stream  web\n from a/b:1\n from  a/b:2\n";
  const { textDocument } = await open(text);
  const whole = await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
  assert.is(after(text, whole), "stream web\n  from a/b:1\n  from a/b:2\n");
  const part = await connection.sendRequest(DocumentRangeFormattingRequest.type, {
    textDocument,
    options,
    range: range(2, 1, 2),
  });
  assert.is(after(text, part), "stream  web\n from a/b:1\n  from  a/b:2\n");
});

test("a file has an outline and folds", async () => {
  const { connection, open } = await startEditor();
  const { textDocument } = await open("stream web\n  from quay.io/o/a:1\n  tag built\n");
  const [stream] = (await connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument,
  })) as DocumentSymbol[];
  assert.equal(
    [stream?.name, stream?.range],
    ["web", { start: { line: 0, character: 0 }, end: { line: 2, character: 11 } }],
  );
  assert.equal(
    stream?.children?.map(({ name, selectionRange }) => [name, selectionRange]),
    [
      ["1", range(1, 7, 20)],
      ["built", range(2, 6, 11)],
    ],
  );
  assert.equal(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), [
    { startLine: 0, endLine: 2 },
  ]);
});

test("a tag has a definition, references and highlights, and is renamed everywhere", async () => {
  const { connection, open } = await startEditor();
  const text = "stream web\n  from quay.io/o/a:1 to stable\n  from ImageStreamTag stable to latest\n";
  const { textDocument } = await open(text);
  const place = { textDocument, position: { line: 2, character: 22 } };
  const definition = (await connection.sendRequest(DefinitionRequest.type, place)) as Location[];
  assert.equal(definition, [{ uri: textDocument.uri, range: range(1, 24, 30) }]);
  const ask = { ...place, context: { includeDeclaration: false } };
  const references = await connection.sendRequest(ReferencesRequest.type, ask);
  assert.equal(references, [{ uri: textDocument.uri, range: range(2, 22, 28) }]);
  assert.is((await connection.sendRequest(DocumentHighlightRequest.type, place))?.length, 2);
  const prepared = await connection.sendRequest(PrepareRenameRequest.type, place);
  assert.equal(prepared, { range: range(2, 22, 28), placeholder: "stable" });
  const renamed = await connection.sendRequest(RenameRequest.type, { ...place, newName: "v1" });
  assert.is(
    after(text, renamed?.changes?.[textDocument.uri]),
    "stream web\n  from quay.io/o/a:1 to v1\n  from ImageStreamTag v1 to latest\n",
  );
  const empty = connection.sendRequest(RenameRequest.type, { ...place, newName: "" });
  assert.is(
    await empty.then(
      () => "",
      ({ message }) => message,
    ),
    "A name cannot be empty",
  );
});

test("implied kinds and tags are hints", async () => {
  const { connection, open } = await startEditor();
  const { textDocument } = await open("stream web\n  from quay.io/o/a:1\n");
  const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument, range: everywhere });
  assert.equal(
    hints?.map(({ label, position }) => [label, position.character]),
    [
      ["DockerImage", 7],
      ["to 1", 20],
    ],
  );
});

test("tokens have types", async () => {
  const { connection, open, result } = await startEditor();
  const { textDocument } = await open("stream web\n  from quay.io/o/a:1\n");
  const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const types = (result.capabilities.semanticTokensProvider as { legend: { tokenTypes: string[] } }).legend
    .tokenTypes;
  const numbers = tokens?.data ?? [];
  const names = numbers.filter((_, index) => index % 5 === 3).map((type) => types[type]);
  assert.equal(names, ["keyword", "class", "keyword", "string"]);
});

test("rewrites are offered, and only the kinds that are asked for", async () => {
  const { connection, open } = await startEditor();
  const { textDocument } = await open("stream web\n  from quay.io/o/a:1\n");
  const ask = async (only?: string[]) => {
    const found = await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: range(1, 8, 8),
      context: { diagnostics: [], ...(only && { only }) },
    });
    return (found as CodeAction[]).map(({ title }) => title);
  };
  assert.equal(await ask(), ["Write 'to 1'", 'Write "quay.io/o/a:1"']);
  assert.equal(await ask(["refactor"]), ["Write 'to 1'", 'Write "quay.io/o/a:1"']);
  assert.equal(await ask(["source"]), []);
});

test("where the editor can be told so, whole files alone are formatted and coloured", async () => {
  const registrations: Registration[] = [];
  const dynamicRegistration = true;
  const { result, open } = await startEditor(
    {
      capabilities: {
        textDocument: {
          formatting: { dynamicRegistration },
          rangeFormatting: { dynamicRegistration },
          semanticTokens: {
            dynamicRegistration,
            requests: {},
            tokenTypes: [],
            tokenModifiers: [],
            formats: [],
          },
        },
      },
    },
    (connection) => {
      connection.onRequest(RegistrationRequest.type, (params) => {
        registrations.push(...params.registrations);
      });
    },
  );
  await open("stream web");
  const { documentFormattingProvider, semanticTokensProvider } = result.capabilities;
  assert.equal([documentFormattingProvider, semanticTokensProvider], [undefined, undefined]);
  assert.equal(
    registrations.map(({ method }) => method),
    ["textDocument/formatting", "textDocument/rangeFormatting", "textDocument/semanticTokens"],
  );
});

test.run();
