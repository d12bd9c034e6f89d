import { type Field, fieldOf, isStruct, type Struct } from "./field.js";
import { isOfType } from "./values.js";

/** A step of a walk: a leaf with a value of its type, a value of another type, or a name that is not a field. */
export type Step =
  | {
      readonly type: "leaf";
      readonly path: readonly string[];
      readonly value: unknown;
      readonly field: Field;
    }
  | {
      readonly type: "wrong";
      readonly path: readonly string[];
      readonly value: unknown;
      readonly field: Field;
    }
  | { readonly type: "unknown"; readonly path: readonly string[]; readonly struct: Struct };

/** Walks over the own fields of an object in their order, and into structs, as the schema has them. Skips undefined. */
export function* walk(object: object, struct: Struct, path: readonly string[] = []): Generator<Step> {
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    const here = [...path, name];
    const field = fieldOf(struct, name);
    if (field === undefined) yield { type: "unknown", path: here, struct };
    else if (!isOfType(value, field.type)) yield { type: "wrong", path: here, value, field };
    else if (isStruct(field.type)) yield* walk(value as object, field.type, here);
    else yield { type: "leaf", path: here, value, field };
  }
}
