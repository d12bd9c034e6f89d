import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clauses, imageStreamImports, imageStreams, importSpec, manifests } from "../../src/index.js";

/** A case of a corpus: a text and the expected JSON. README.md describes the files. */
export interface Case {
  /** The path of its files without an extension, such as `comments/behind`. */
  readonly name: string;
  /** Its folder, which says which function reads the text. */
  readonly topic: string;
  readonly text: string;
  /** JSON text, indented by two spaces. */
  readonly json: string;
}

/** The directory of the project. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Reads the cases of a corpus, sorted by name. Throws if there are none. */
export function casesOf(corpus: "corpus" | "corpus-invalid"): Case[] {
  const directory = new URL(`../${corpus}/`, import.meta.url);
  const read = (path: string) => readFileSync(new URL(path, directory), "utf8");
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".imports"))
    .map((path) => path.slice(0, -".imports".length))
    .toSorted();
  if (names.length === 0) throw new Error(`test/${corpus} has no cases`);
  return names.map((name) => ({
    name,
    topic: name.slice(0, name.indexOf("/")),
    text: read(`${name}.imports`),
    json: read(`${name}.json`),
  }));
}

/** The functions that take a text, in every language. */
export type FunctionName = "importSpec" | "clauses" | "imageStreams" | "imageStreamImports" | "manifests";

/** These functions in TypeScript. */
export const functions: Readonly<
  Record<FunctionName, (text: string | TemplateStringsArray, ...holes: readonly never[]) => unknown>
> = { importSpec, clauses, imageStreams, imageStreamImports, manifests } as never;

const topics: Readonly<Record<string, FunctionName>> = {
  clauses: "clauses",
  "image-streams": "imageStreams",
  "image-stream-imports": "imageStreamImports",
  manifests: "manifests",
};

/** Returns the name of the function that takes the text of a case. */
export const functionOf = ({ topic }: Case): FunctionName => topics[topic] ?? "importSpec";

/** Returns the two ways to pass a text to a function in JavaScript: a template, and a string in parentheses. */
export const writings = (text: string): [template: string, call: string] => [
  `\`${text.replaceAll(/\\|`|\$\{/g, "\\$&").replaceAll("\r", "\\r")}\``,
  `(${JSON.stringify(text)})`,
];

/** Returns a value as the files of a corpus contain it. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
