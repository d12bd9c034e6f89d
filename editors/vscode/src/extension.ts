import { commands, type ExtensionContext, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { makeClient } from "./client.js";

let client: LanguageClient | undefined;

/** Starts the language server, and once more when the settings, the folders or the trust of the workspace change. */
export async function start(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel("importspec", { log: true });
  const restart = async () => {
    await client?.stop();
    client = makeClient(context, output);
    await client.start();
  };
  context.subscriptions.push(
    output,
    commands.registerCommand("importspec.restart", restart),
    commands.registerCommand("importspec.showOutput", () => output.show()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("importspec.serverPath")) void restart();
    }),
    workspace.onDidChangeWorkspaceFolders(restart),
    workspace.onDidGrantWorkspaceTrust(restart),
  );
  await restart();
}

/** Stops the language server. */
export const stop = async (): Promise<void> => client?.stop();
