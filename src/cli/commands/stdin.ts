import type { Command } from "commander";

/** Ends the command if its arguments name stdin more than once. */
export function checkStdin(paths: readonly string[], command: Command): void {
  if (paths.indexOf("-") !== paths.lastIndexOf("-")) command.error("error: - can be read only once");
}
