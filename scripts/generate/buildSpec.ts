import { isStruct, type Struct } from "../../src/schema/field.js";
import { imageImportSpec } from "../../src/schema/imageImportSpec.js";
import { leavesOf } from "../../src/schema/leaves.js";
import { banner } from "./typescript.js";

/** The text of src/compile/buildSpec.generated.ts: the loop over the leaves of an ImageImportSpec, unrolled. */
export function buildSpecText(): string {
  const leaves = leavesOf(imageImportSpec);
  const place = (...path: string[]) => leaves.findIndex((leaf) => leaf.path.join() === path.join());
  const struct: Struct = imageImportSpec;
  const parts = Object.entries(struct.fields).map(([name, { type }]) => {
    if (!isStruct(type))
      return `  if (slots[${place(name)}] !== undefined) spec.${name} = slots[${place(name)}];`;
    const places = leavesOf(type).map(({ path }) => [path.join("."), place(name, ...path)] as const);
    const some = places.map(([, at]) => `slots[${at}] !== undefined`).join(" || ");
    return [
      `  if (${some}) {`,
      `    const ${name}: Slots = {};`,
      ...places.map(([key, at]) => `    if (slots[${at}] !== undefined) ${name}.${key} = slots[${at}];`),
      `    spec.${name} = ${name};`,
      "  }",
    ].join("\n");
  });
  return [
    banner,
    'import type { Slot } from "./plan.js";\n',
    "type Slots = Record<string, unknown>;\n",
    "/** What assemble gives for the slots of an ImageImportSpec, at the speed of a call site. */",
    "export function buildSpec(slots: readonly Slot[]): Record<string, unknown> {",
    "  const spec: Slots = {};",
    ...parts,
    "  return spec;",
    "}\n",
  ].join("\n");
}
