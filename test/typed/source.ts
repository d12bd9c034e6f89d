import type { FunctionName } from "../support/corpus.js";
import type { Text } from "./texts.js";

/** A string literal in ASCII, so that no character of it ends the line. */
const literal = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The type of exactly a JSON value. */
function typeOf(value: unknown): string {
  if (typeof value === "string") return literal(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(typeOf).join(", ")}]`;
  const fields = Object.entries(value).map(([name, each]) => `${literal(name)}: ${typeOf(each)}`);
  return `{ ${fields.join("; ")} }`;
}

/** A call with a text, as TypeScript. */
export const callOf = ({ text, caller }: Text): string => `${caller}(${literal(text)})`;

const head = [
  'import { clauses, imageStreamImports, imageStreams, importSpec, manifests, type ImageStream, type ImageStreamImport } from "importspec";',
  "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
  "type Fits<A, B> = B extends A ? true : false;",
  "declare function expect<Holds extends true>(value: unknown, holds?: Holds): void;",
  "void [clauses, imageStreamImports, imageStreams, importSpec, manifests];",
];

/** The number of lines of a module before its first text. */
export const headLines = head.length;

/** A module with one line per text. */
export const moduleOf = (lines: readonly string[]): string => [...head, ...lines, ""].join("\n");

const expectation = (text: Text, relation: "Same" | "Fits", type: string): string =>
  `{ const value = ${callOf(text)}; expect<${relation}<typeof value, ${type}>>(value); }`;

/** Expects the type of a call with a spec or clauses to be exactly that of a value. */
export const exactly = (text: Text, value = text.value): string => expectation(text, "Same", typeOf(value));

const wideTypes: Readonly<Partial<Record<FunctionName, string>>> = {
  imageStreams: "ImageStream[]",
  imageStreamImports: "ImageStreamImport[]",
  manifests: "(ImageStream | ImageStreamImport)[]",
};

/** Expects the type of a call to hold the value; that of a call with a document to be the wide one. */
export function widely(text: Text): string {
  const wide = wideTypes[text.caller];
  return wide === undefined ? expectation(text, "Fits", typeOf(text.value)) : expectation(text, "Same", wide);
}

/** Returns another value than the given one. */
export function altered(value: object): object {
  const [entry] = Object.entries(value);
  if (entry === undefined) return { includeManifest: true };
  const [name, first] = entry;
  if (typeof first === "object") return { ...value, [name]: altered(first) };
  return { ...value, [name]: typeof first === "string" ? `${first}!` : !first };
}
