import type { Range } from "../../grammar/range.js";
import { isStruct, type Struct } from "../schema/field.js";
import { describe, expected, isObject, isOfType } from "../schema/types.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { nearest } from "../text/nearest.js";
import { claim, diagnostic, mapAt, type Plan, type Slot } from "./plan.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Sets the fields of an object that a hole passes in clause position, as if the text had said them. A field that the
 * context does not have, of the wrong type, or set already is a diagnostic.
 */
export function addObject(
  plan: Plan,
  hole: number,
  object: Fields,
  range: Range,
  diagnostics: Diagnostic[],
): void {
  const addFields = (fields: Fields, struct: Struct, path: readonly string[]): void => {
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      const here = [...path, name];
      const blanks = {
        hole: String(hole + 1),
        field: here.join("."),
        owner: struct.name,
        found: describe(value),
      };
      const field = Object.hasOwn(struct.fields, name) ? struct.fields[name] : undefined;
      if (field === undefined) {
        const near = nearest(name, Object.keys(struct.fields));
        const unknown = diagnostic("unknown-field", range, blanks);
        diagnostics.push(near === undefined ? unknown : { ...unknown, hint: `Did you mean '${near}'?` });
      } else if (!isOfType(value, field.type)) {
        diagnostics.push(diagnostic("wrong-field", range, { ...blanks, expected: expected(field.type) }));
      } else if (isStruct(field.type)) {
        addFields(value as Fields, field.type, here);
      } else {
        addLeaf(here.join("."), value);
      }
    }
  };

  const addLeaf = (path: string, value: unknown): void => {
    const leaf = plan.context.leaves.findIndex((each) => each.path.join(".") === path);
    if (isObject(value)) {
      for (const [key, text] of Object.entries(value)) {
        if (claim(plan, leaf, key, range, diagnostics)) mapAt(plan, leaf).set(key, text as string);
      }
    } else if (claim(plan, leaf, undefined, range, diagnostics)) {
      plan.slots[leaf] = value as Slot;
    }
  };

  addFields(object, plan.context.struct, []);
}
