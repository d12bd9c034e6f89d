import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Project, repository } from "../package/project.js";

/** Copies an example into a project, where it finds what the project has installed, and gives the folder. */
export function copyExample({ folder }: Project, name: string): string {
  const copy = join(folder, name);
  cpSync(join(repository, "examples", name), copy, { recursive: true });
  return copy;
}

/** What an example is expected to print. */
export const expectedOf = (name: string, file: string): string =>
  readFileSync(join(repository, "examples", name, "expected", file), "utf8");
