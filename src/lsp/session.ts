import {
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  ResponseError,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf, type PublishedDiagnostic } from "./diagnostics.js";
import type { DocumentSettings, Environment } from "./environment.js";
import { OpenDocument } from "./openDocument.js";
import type { Region } from "./region.js";

/** Longer documents, in UTF-16 units, are not read. */
const maxLength = 2 ** 24;

/** A version of a document, and what was found in it. */
interface State {
  readonly opened: OpenDocument;
  settings?: DocumentSettings;
  diagnostics?: readonly PublishedDiagnostic[];
}

/** A connection to an editor: its documents, each with what was computed of its present version. */
export class Session {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly documents = new TextDocuments(TextDocument);
  readonly #states = new Map<string, State>();

  constructor(connection: Connection, environment: Environment) {
    this.connection = connection;
    this.environment = environment;
    this.documents.onDidClose(({ document }) => this.#states.delete(document.uri));
  }

  /** Returns the present version of a document. Throws a ResponseError if it is not open, or too long. */
  readonly opened = (uri: string): OpenDocument => this.#stateOf(uri).opened;

  #stateOf(uri: string): State {
    const document = this.documents.get(uri);
    if (document === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `${uri} is not open`);
    const known = this.#states.get(uri);
    // A document that is opened again, without being closed, is another one.
    if (known?.opened.document === document && known.opened.version === document.version) return known;
    const opened = new OpenDocument(document, this.environment.finderOf(document.languageId, uri));
    if (opened.file.length > maxLength)
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${uri} is larger than 16 MB, and is not read`);
    const state: State = { opened };
    this.#states.set(uri, state);
    return state;
  }

  /** Returns the diagnostics of the present version of a document. */
  diagnostics(uri: string): readonly PublishedDiagnostic[] {
    const state = this.#stateOf(uri);
    const settings = this.environment.settingsOf(uri);
    if (state.diagnostics === undefined || state.settings !== settings) {
      state.settings = settings;
      state.diagnostics = diagnosticsOf(state.opened, settings, this.environment);
    }
    return state.diagnostics;
  }

  /** Returns what a function makes of the text at a position; null if there is none. */
  at<Result>(
    {
      textDocument: { uri },
      position,
    }: { readonly textDocument: { readonly uri: string }; readonly position: Position },
    make: (place: { opened: OpenDocument; region: Region; offset: number }) => Result | null,
  ): Result | null {
    const opened = this.opened(uri);
    const place = opened.at(position);
    return place === undefined ? null : make({ opened, ...place });
  }
}
