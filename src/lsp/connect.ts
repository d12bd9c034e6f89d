import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import packageJson from "../../package.json" with { type: "json" };
import type { Environment } from "./environment.js";
import { provideCodeActions } from "./features/codeActions.js";
import { provideCompletion } from "./features/completion.js";
import { publishDiagnostics } from "./features/diagnostics.js";
import { provideFormatting } from "./features/formatting.js";
import { provideHover } from "./features/hover.js";
import { provideInlayHints } from "./features/inlayHints.js";
import { provideNames } from "./features/names.js";
import { provideOutline } from "./features/outline.js";
import { provideSemanticTokens } from "./features/semanticTokens.js";
import { fixedCapabilities, registerFeatures } from "./registration.js";
import { Session } from "./session.js";

/** Serves an editor over a connection, which the caller makes: of stdin and stdout, or of a worker in a browser. */
export function connect(connection: Connection, environment: Environment): void {
  const session = new Session(connection, environment);
  let client: ClientCapabilities = {};
  connection.onInitialize(({ initializationOptions, capabilities }) => {
    client = capabilities;
    environment.configure(initializationOptions);
    return {
      serverInfo: { name: "importspec", version: packageJson.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: [" "] },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        inlayHintProvider: true,
        ...fixedCapabilities(client),
      },
    };
  });
  connection.onInitialized(() => registerFeatures(connection, client));
  for (const provide of features) provide(session);
  session.documents.listen(connection);
  connection.listen();
}

/** The features of the server. Each answers the requests of one kind. */
const features: readonly ((session: Session) => void)[] = [
  publishDiagnostics,
  provideCompletion,
  provideHover,
  provideCodeActions,
  provideFormatting,
  provideOutline,
  provideNames,
  provideInlayHints,
  provideSemanticTokens,
];
