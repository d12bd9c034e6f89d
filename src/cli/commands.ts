import type { Command } from "commander";
import type { Session } from "./session.js";

/** Adds a command to the program. */
export type AddCommand = (program: Command, session: Session) => void;

/** Loads each command, by its name, in the order of the help. */
const loaders: Readonly<Record<string, () => Promise<AddCommand>>> = {
  render: async () => (await import("./commands/render.js")).addRender,
  check: async () => (await import("./commands/check.js")).addCheck,
  diff: async () => (await import("./commands/diff.js")).addDiff,
  images: async () => (await import("./commands/images.js")).addImages,
  resolve: async () => (await import("./commands/resolve.js")).addResolve,
  convert: async () => (await import("./commands/convert.js")).addConvert,
  fmt: async () => (await import("./commands/format.js")).addFormat,
  eval: async () => (await import("./commands/evaluate.js")).addEvaluate,
  explain: async () => (await import("./commands/explain.js")).addExplain,
  lsp: async () => (await import("./commands/lsp.js")).addLsp,
  init: async () => (await import("./commands/init.js")).addInit,
  completion: async () => (await import("./commands/completion.js")).addCompletion,
  help: async () => (await import("./commands/help.js")).addHelp,
};

/** The flags of the version. */
export const versionFlags = ["-v", "--version"] as const;

/**
 * Loads the commands that arguments need: the one that they begin with, none for the version, and all for anything
 * else, such as help or a mistake.
 */
export function commandsFor([name = ""]: readonly string[]): Promise<AddCommand[]> {
  if (versionFlags.some((flag) => flag === name)) return Promise.resolve([]);
  const own = Object.hasOwn(loaders, name) && name !== "help" ? loaders[name] : undefined;
  const needed = own === undefined ? Object.values(loaders) : [own];
  return Promise.all(needed.map((load) => load()));
}
