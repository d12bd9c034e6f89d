import type { Command } from "commander";

/** The options of the commands that ask registries. */
export interface RegistryFlags {
  readonly authfile?: string;
}

/** Adds `--authfile`. */
export const addRegistryOptions = (command: Command): Command =>
  command.option(
    "--authfile <file>",
    "the credentials for registries (default: REGISTRY_AUTH_FILE, or those of podman and docker)",
  );
