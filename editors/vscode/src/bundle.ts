import type { ExtensionContext } from "vscode";

/** The extension and the server that it carries, as one bundle: they share the protocol. Each loads only its own part. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { start } = await import("./extension.js");
  await start(context);
}

export async function deactivate(): Promise<void> {
  const { stop } = await import("./extension.js");
  await stop();
}

export async function serve(): Promise<void> {
  const { serveStdio } = await import("../../../src/lsp/index.js");
  await serveStdio();
}
