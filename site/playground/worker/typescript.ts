import { isResource } from "../../../src/check/manifestsIn.js";
import { isObject } from "../../../src/schema/values.js";

const isName = /^[A-Za-z_$][\w$]*$/;

/** Prints a JSON value as TypeScript, as Prettier writes it. */
function literal(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  const block = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0
      ? open + close
      : `${open}\n${lines.map((line) => `${inner}${line},\n`).join("")}${indent}${close}`;
  if (Array.isArray(value))
    return block(
      "[",
      value.map((each) => literal(each, inner)),
      "]",
    );
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, each]) => `${isName.test(name) ? name : JSON.stringify(name)}: ${literal(each, inner)}`,
  );
  return block("{", fields, "}");
}

/** Prints specs and manifests as a module of TypeScript with their types. */
export function printTypeScript(objects: readonly object[]): string {
  const typeOf = (object: object) => (isResource(object) ? String(object.kind) : "ImageImportSpec");
  const types = [...new Set(objects.map(typeOf))].toSorted();
  const [only] = objects;
  const [value, type] =
    objects.length === 1
      ? [only, types.join()]
      : [objects, types.length > 1 ? `(${types.join(" | ")})[]` : `${types.join()}[]`];
  const head = types.length === 0 ? "" : `import type { ${types.join(", ")} } from "importspec";\n\n`;
  return `${head}export default ${literal(value)}${types.length === 0 ? "" : ` satisfies ${type}`};\n`;
}
