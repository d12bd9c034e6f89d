import { jsonnetString } from "../builder/jsonnet.js";
import type { ImageImportSpec } from "../index.js";
import { imageImportSpec } from "../schema/imageImportSpec.js";
import { isObject } from "../schema/types.js";
import { walk } from "../schema/walk.js";

/** A Jsonnet file of calls of the library that evaluates to the spec, or to an array of the specs. */
export function printJsonnet(specs: readonly ImageImportSpec[]): string {
  const [only] = specs;
  const value =
    only !== undefined && specs.length === 1
      ? terms(only).join("\n+ ")
      : `[${specs.map((spec) => `\n  ${terms(spec).join("\n  + ")},`).join("")}${specs.length > 0 ? "\n" : ""}]`;
  return `local lib = import 'importspec/lib.libsonnet';\n\n${value}\n`;
}

/** What a spec is the sum of: `lib.from.withName('nginx:1.17')`, and a literal for an object without fields. */
function terms(spec: ImageImportSpec): string[] {
  return Object.entries(spec).flatMap(([name, value]) =>
    isObject(value) && Object.keys(value).length === 0
      ? [`{ ${name}: {} }`]
      : [...walk({ [name]: value }, imageImportSpec)].map((step) =>
          call(step.path, "value" in step ? step.value : undefined),
        ),
  );
}

function call(path: readonly string[], value: unknown): string {
  const names = path.toSpliced(
    -1,
    1,
    (path.at(-1) as string).replace(/^./, (first) => `with${first.toUpperCase()}`),
  );
  return `lib.${names.join(".")}(${typeof value === "string" ? jsonnetString(value) : value})`;
}
