import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clauses, imageStreamImports, imageStreams, importSpec, manifests } from "../../src/index.js";

/** A case of a corpus: a text and the JSON that is expected of it. README.md tells what the files hold. */
export interface Case {
  /** The path of its files without an extension, such as `comments/behind`. */
  readonly name: string;
  /** The folder that it is in, which says what the text is to be. */
  readonly topic: string;
  readonly text: string;
  /** JSON text, indented by two spaces. */
  readonly json: string;
}

/** The directory of the project. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** The cases of a corpus, by name. */
export function casesOf(corpus: "corpus" | "corpus-invalid"): Case[] {
  const directory = new URL(`../${corpus}/`, import.meta.url);
  const read = (path: string) => readFileSync(new URL(path, directory), "utf8");
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".imports"))
    .map((path) => path.slice(0, -".imports".length))
    .toSorted()
    .map((name) => ({
      name,
      topic: name.slice(0, name.indexOf("/")),
      text: read(`${name}.imports`),
      json: read(`${name}.json`),
    }));
}

/** The functions that take a text in every language. */
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

/** The name of the function that takes the text of a case. */
export const functionOf = ({ topic }: Case): FunctionName => topics[topic] ?? "importSpec";

/** What stands behind the name of a function that is given a text in JavaScript: a template, or a string in brackets. */
export const writings = (text: string): [template: string, call: string] => [
  `\`${text.replaceAll(/\\|`|\$\{/g, "\\$&").replaceAll("\r", "\\r")}\``,
  `(${JSON.stringify(text)})`,
];

/** A value as the files of a corpus hold it. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
