import { type ExtensionContext, type LogOutputChannel, workspace } from "vscode";
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { findServer } from "./findServer.js";

/** The languages that may have texts of importspec, or manifests. */
const languages = [
  "importspec",
  ...["javascript", "javascriptreact", "typescript", "typescriptreact", "vue", "svelte"],
  "jsonnet",
  ...["yaml", "json"],
];

/** Returns the server of the workspace, if that is trusted and has one, or else the one of the extension. */
function serverOf(context: ExtensionContext, output: LogOutputChannel): ServerOptions {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const configured = workspace.getConfiguration("importspec").get("serverPath", "");
  const own = workspace.isTrusted ? findServer(folders, configured) : undefined;
  if (configured !== "" && workspace.isTrusted && own === undefined)
    output.warn(`importspec.serverPath has no language server: ${configured}`);
  output.info(`Server: ${own ?? "the one of the extension"}`);
  const transport = TransportKind.stdio;
  if (own !== undefined) return { module: own, args: ["lsp"], transport };
  return { module: context.asAbsolutePath("dist/extension.cjs"), transport };
}

/** Makes a client of the language server. */
export function makeClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const { server, as } = workspace.getConfiguration("importspec");
  return new LanguageClient("importspec", serverOf(context, output), {
    documentSelector: languages.map((language) => ({ language })),
    initializationOptions: { server, as },
    outputChannel: output,
    synchronize: { configurationSection: "importspec" },
  });
}
