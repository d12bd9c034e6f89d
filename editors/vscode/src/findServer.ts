import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files of a package of importspec: its command, and the bundle that a version without a language server lacks. */
const command = join("dist", "cli.cjs");
const server = join("dist", "lsp.js");

/** Returns the command of a package that has a language server. */
function commandOf(packageFolder: string): string | undefined {
  return existsSync(join(packageFolder, server)) ? join(packageFolder, command) : undefined;
}

/** Lists a folder and those that it is in. */
const foldersAbove = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...foldersAbove(dirname(folder))];

/**
 * Returns the command of the package of importspec that a project has installed, as Node would find it from one of its
 * folders. `configured` is a package folder that wins.
 */
export function findServer(folders: readonly string[], configured: string): string | undefined {
  if (configured !== "") return commandOf(configured);
  return folders
    .flatMap(foldersAbove)
    .map((folder) => commandOf(join(folder, "node_modules", "importspec")))
    .find((found) => found !== undefined);
}
