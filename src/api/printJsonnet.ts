import { isResource } from "../check/manifestsIn.js";
import { imageImportSpec } from "../schema/imageImportSpec.js";
import { describe, isObject } from "../schema/values.js";
import { type Step, walk } from "../schema/walk.js";
import { jsonnetName, jsonnetString } from "../text/jsonnet.js";
import { callError } from "./error.js";

/**
 * Prints specs and manifests as a Jsonnet file that evaluates to the object, or to an array of several. Specs become
 * calls of the library. Throws an ImportSpecError if the argument is not an array of objects, and for a field of a spec
 * that the library cannot set.
 */
export function printJsonnet(objects: readonly object[]): string {
  if (!Array.isArray(objects) || !objects.every(isObject))
    throw callError("wrong-call", `printJsonnet takes an array of objects, not ${describe(objects)}`);
  const [only] = objects;
  if (objects.length > 0 && objects.every(isResource))
    return `${literal(objects.length === 1 ? only : objects, "")}\n`;
  const value =
    only !== undefined && objects.length === 1
      ? terms(only).join("\n+ ")
      : `[${objects.map((object) => `\n  ${terms(object).join("\n  + ")},`).join("")}${objects.length > 0 ? "\n" : ""}]`;
  return `local lib = import 'importspec/lib.libsonnet';\n\n${value}\n`;
}

/** Returns the terms that add up to a spec: `lib.from.withName('nginx:1.17')`, and a literal for an empty object. */
function terms(spec: object): string[] {
  if (isResource(spec)) return [literal(spec, "  ")];
  return Object.entries(spec).flatMap(([name, value]) =>
    isObject(value) && Object.keys(value).length === 0
      ? [`{ ${name}: {} }`]
      : [...walk({ [name]: value }, imageImportSpec)].map(callOf),
  );
}

/** Prints a JSON value as a Jsonnet literal, as jsonnetfmt writes it. */
function literal(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  const block = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join("")}${indent}${close}`;
  if (Array.isArray(value))
    return block(
      "[",
      value.map((each) => `${inner}${literal(each, inner)},\n`),
      "]",
    );
  if (typeof value === "string") return jsonnetString(value);
  if (!isObject(value)) return String(value);
  const fields = Object.entries(value).map(
    ([name, each]) => `${inner}${jsonnetName(name)}: ${literal(each, inner)},\n`,
  );
  return block("{", fields, "}");
}

/** Returns the call of the library that sets a field. */
function callOf(step: Step): string {
  const { type, path } = step;
  if (type !== "leaf") {
    const why = type === "unknown" ? "the API has no such field" : `it cannot be ${describe(step.value)}`;
    throw callError("wrong-type", `${path.join(".")} cannot be printed: ${why}`);
  }
  const name = path.at(-1) as string;
  const functionName = `with${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const value = typeof step.value === "string" ? jsonnetString(step.value) : step.value;
  return `lib.${[...path.slice(0, -1), functionName].join(".")}(${value})`;
}
