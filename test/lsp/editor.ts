import { PassThrough } from "node:stream";
import { createConnection } from "vscode-languageserver/node";
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { targetFrom } from "../../src/lsp/configuration.js";
import { connect } from "../../src/lsp/connect.js";
import type { Environment } from "../../src/lsp/environment.js";
import { checkerOf, finderOf } from "../../src/lsp/languages.js";

/** A document at a position, as requests name it. */
export interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** An editor that is connected to a server. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  /** Opens a document and waits for its diagnostics. A `‸` in the text marks the place that is returned. */
  readonly open: (
    text: string,
    uri?: string,
    languageId?: string,
  ) => Promise<Place & { diagnostics: Diagnostic[] }>;
  /** Replaces the text of a document and waits for its diagnostics. */
  readonly change: (uri: string, version: number, text: string) => Promise<Diagnostic[]>;
  readonly nextDiagnostics: () => Promise<Diagnostic[]>;
}

/** The settings that a test gives, without files. */
export function testEnvironment(): Environment {
  let settings = { target: targetFrom(undefined), severity: {}, mistakes: [] };
  return {
    settingsOf: () => settings,
    configure: (given) => {
      settings = { ...settings, target: targetFrom(given) };
    },
    finderOf,
    checkerOf,
    pageOf: (code) => `page:${code}`,
  };
}

/** Starts a server in this process and connects an editor to it. */
export function startEditor(
  params: Partial<InitializeParams> = {},
  prepare: (connection: ProtocolConnection) => void = () => {},
): Promise<Editor> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  connect(
    createConnection(new StreamMessageReader(input), new StreamMessageWriter(output)),
    testEnvironment(),
  );
  return connectEditor(
    createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input)),
    params,
    prepare,
  );
}

/** Connects an editor to a server. */
export async function connectEditor(
  connection: ProtocolConnection,
  params: Partial<InitializeParams> = {},
  prepare: (connection: ProtocolConnection) => void = () => {},
): Promise<Editor> {
  let wake: (diagnostics: Diagnostic[]) => void = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => wake(diagnostics));
  const nextDiagnostics = () =>
    new Promise<Diagnostic[]>((resolve) => {
      wake = resolve;
    });
  prepare(connection);
  connection.listen();
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {},
    ...params,
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    result,
    nextDiagnostics,
    async open(marked, uri = "file:///web.imports", languageId = "importspec") {
      const text = marked.replace("‸", "");
      const lines = marked.split("‸", 1)[0]?.split("\n") ?? [];
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const published = nextDiagnostics();
      const textDocument = { uri, languageId, version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return { textDocument: { uri }, position, diagnostics: await published };
    },
    async change(uri, version, text) {
      const published = nextDiagnostics();
      const textDocument = { uri, version };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument,
        contentChanges: [{ text }],
      });
      return published;
    },
  };
}
