import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { targetFrom } from "../../../src/lsp/configuration.js";
import { connect } from "../../../src/lsp/connect.js";
import type { DocumentSettings } from "../../../src/lsp/environment.js";
import { wholeFile } from "../../../src/lsp/wholeFile.js";
import { withPage } from "../../../src/text/codes.js";
import { type ConvertParams, convertRequest, type OutputParams, outputRequest } from "./messages.js";
import { outputOf } from "./output.js";

let settings: DocumentSettings = { target: {}, severity: {}, mistakes: [] };

/** The worker's own scope; the types of the page name it a window. */
const scope = self as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

connection.onRequest(outputRequest, ({ text, format }: OutputParams) => outputOf(text, format));
connection.onRequest(convertRequest, async ({ yaml }: ConvertParams) => {
  const { convertYaml } = await import("./convert.js");
  return convertYaml(yaml);
});

connect(connection, {
  settingsOf: () => settings,
  configure: (given) => {
    settings = { ...settings, target: targetFrom(given) };
  },
  finderOf: () => (file) => [wholeFile(file)],
  checkerOf: () => undefined,
  pageOf: (code) => `../${withPage.has(code) ? "traps" : "codes"}/${code}.html`,
});
