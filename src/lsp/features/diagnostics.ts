import { type Diagnostic, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Session } from "../session.js";

/** How long the server waits after a change, in milliseconds, for the next one. */
const delay = 150;

/** Publishes the diagnostics of documents when they are opened, and when their last change is a moment ago. */
export function publishDiagnostics(session: Session): void {
  const { documents, connection } = session;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** The diagnostics of a document; for one that is too long, that it is. */
  const found = (uri: string): Diagnostic[] => {
    try {
      return session.diagnostics(uri).map(({ published }) => published);
    } catch (error) {
      if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.RequestFailed) throw error;
      const start = { line: 0, character: 0 };
      return [
        { range: { start, end: start }, code: "too-large", source: "importspec", message: error.message },
      ];
    }
  };
  const publish = async (uri: string): Promise<void> => {
    try {
      const version = documents.get(uri)?.version;
      if (version === undefined) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: found(uri) });
    } catch (error) {
      connection.console.error(messageOf(error));
    }
  };
  const schedule = (uri: string, wait: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri);
        void publish(uri);
      }, wait),
    );
  };

  const open = new Set<string>();
  // This event comes for a document that is opened, too.
  documents.onDidChangeContent(({ document: { uri } }) => {
    schedule(uri, open.has(uri) ? delay : 0);
    open.add(uri);
  });
  documents.onDidClose(({ document }) => {
    clearTimeout(timers.get(document.uri));
    timers.delete(document.uri);
    open.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    // Some editors send null and expect to be asked, which says nothing about the settings.
    if (settings !== null) session.environment.configure(settings);
    for (const uri of documents.keys()) schedule(uri, 0);
  });
}

const messageOf = (error: unknown): string =>
  `importspec failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
