import { isResource } from "../../check/manifestsIn.js";
import { imageImportSpec } from "../../schema/imageImportSpec.js";
import { isObject } from "../../schema/values.js";
import { walk } from "../../schema/walk.js";
import { jsonnetName, jsonnetString } from "../../text/jsonnet.js";

/** Prints a Jsonnet file that evaluates to the object, or to an array of several. Specs become calls of the library. */
export function printJsonnet(objects: readonly object[]): string {
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
      : [...walk({ [name]: value }, imageImportSpec)].map((step) =>
          call(step.path, "value" in step ? step.value : undefined),
        ),
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

function call(path: readonly string[], value: unknown): string {
  const names = path.toSpliced(
    -1,
    1,
    (path.at(-1) as string).replace(/^./, (first) => `with${first.toUpperCase()}`),
  );
  return `lib.${names.join(".")}(${typeof value === "string" ? jsonnetString(value) : value})`;
}
