import { renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes a file, whole or not at all: `write` writes another one beside it, which then gets its name. */
export function throughTemporary(path: string, write: (temporary: string) => void): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    write(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
