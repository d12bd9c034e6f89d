import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { InputError } from "../input/inputError.js";

/** Lists the paths that exist. */
export const existing = (paths: readonly string[]): string[] => paths.filter((path) => existsSync(path));

/** Writes files by their paths, with their directories, and yields the path of each. Throws an InputError where one exists. */
export function* writeNew(files: ReadonlyMap<string, string>): Generator<string> {
  for (const [path, text] of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: "wx" });
    } catch (error) {
      const message = `Cannot be written: ${(error as Error).message}`;
      throw new InputError({ name: path }, [{ code: "unwritable", message }]);
    }
    yield path;
  }
}
