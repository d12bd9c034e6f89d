import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Project, repository } from "../package/project.js";

/** Copies an example into a project, whose dependencies it then finds. Returns the folder of the copy. */
export function copyExample({ folder }: Project, name: string): string {
  const copy = join(folder, name);
  cpSync(join(repository, "examples", name), copy, { recursive: true });
  return copy;
}

/** Reads an expected output of an example. */
export const expectedOf = (name: string, file: string): string =>
  readFileSync(join(repository, "examples", name, "expected", file), "utf8");
