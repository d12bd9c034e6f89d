import type { Text } from "./texts.js";

/** A string literal in ASCII, so that no character of it ends the line. */
const literal = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The type of exactly a value of JSON. */
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
  'import { clauses, imageStreamImports, imageStreams, importSpec } from "importspec";',
  "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
  "type Fits<A, B> = B extends A ? true : false;",
  "declare function expect<Holds extends true>(value: unknown, holds?: Holds): void;",
  "void [clauses, imageStreamImports, imageStreams, importSpec];",
];

/** How many lines a module has before its first text. */
export const headLines = head.length;

/** A module of a line a text. */
export const moduleOf = (lines: readonly string[]): string => [...head, ...lines, ""].join("\n");

/** Expects the type of a call to be the value's, or (with `Fits`) to hold the value's. */
export const expectation = (relation: "Same" | "Fits", text: Text, value = text.value): string =>
  `{ const value = ${callOf(text)}; expect<${relation}<typeof value, ${typeOf(value)}>>(value); }`;

/** Another value than the one given. */
export function altered(value: object): object {
  if (Array.isArray(value)) return value.length === 0 ? [{}] : [altered(value[0]), ...value.slice(1)];
  const [entry] = Object.entries(value);
  if (entry === undefined) return { includeManifest: true };
  const [name, first] = entry;
  if (typeof first === "object") return { ...value, [name]: altered(first) };
  return { ...value, [name]: typeof first === "string" ? `${first}!` : !first };
}
