import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the built site, with a slash at its end. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The paths of all files of the built site. */
export const distFiles = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("//", "/").slice(dist.length))
    .toSorted();

export const readDist = (path: string): string => readFileSync(dist + path, "utf8");
