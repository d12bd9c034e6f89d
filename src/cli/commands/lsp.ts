import type { Command } from "commander";

/** Adds `importspec lsp`. The server is loaded only by this command. */
export function addLsp(program: Command): void {
  program
    .command("lsp")
    .summary("serve an editor")
    .description("Serve an editor by the Language Server Protocol, until it ends the session.")
    .option("--stdio", "talk over stdin and stdout, which is the only way and the default")
    .action(async () => {
      const { serveStdio } = await import("../../lsp/index.js");
      await serveStdio();
    });
}
