import { CodeActionKind, type Connection, TextDocumentSyncKind } from "vscode-languageserver";
import packageJson from "../../package.json" with { type: "json" };
import type { Environment } from "./environment.js";
import { provideCodeActions } from "./features/codeActions.js";
import { provideCompletion } from "./features/completion.js";
import { publishDiagnostics } from "./features/diagnostics.js";
import { provideHover } from "./features/hover.js";
import { Session } from "./session.js";

/** Serves an editor over a connection, which the caller makes: of stdin and stdout, or of a worker in a browser. */
export function connect(connection: Connection, environment: Environment): void {
  const session = new Session(connection, environment);
  connection.onInitialize(({ initializationOptions }) => {
    environment.configure(initializationOptions);
    return {
      serverInfo: { name: "importspec", version: packageJson.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: [" "] },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  });
  publishDiagnostics(session);
  provideCompletion(session);
  provideHover(session);
  provideCodeActions(session);
  session.documents.listen(connection);
  connection.listen();
}
