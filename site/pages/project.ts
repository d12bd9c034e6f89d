import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at its end. */
export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** Reads a file of the project. */
export const readProject = (path: string): string => readFileSync(projectRoot + path, "utf8");

/** True if the project has a file or folder. */
export const isInProject = (path: string): boolean => existsSync(projectRoot + path);

/** Lists the Markdown files in a folder of the project, sorted; none if there is no such folder. */
export const markdownIn = (folder: string): string[] =>
  isInProject(folder)
    ? readdirSync(projectRoot + folder)
        .filter((name) => name.endsWith(".md"))
        .toSorted()
        .map((name) => `${folder}/${name}`)
    : [];
