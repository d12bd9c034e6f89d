import { readFileSync } from "node:fs";

/** The folder of the docs: three folders up from the sources, one from the bundle. */
const folder = new URL(import.meta.url.endsWith(".ts") ? "../../../docs/" : "../docs/", import.meta.url);

/** Reads a page of the docs in the package. */
export const readPage = (name: string): string => readFileSync(new URL(name, folder), "utf8");
