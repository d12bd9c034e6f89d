import { type Field, isStruct, type Struct } from "./field.js";

/** A field that holds a value rather than other fields, with its path from the struct that one started from. */
export interface Leaf {
  readonly path: readonly string[];
  /** The path as one text: `importPolicy.scheduled`. */
  readonly name: string;
  readonly field: Field;
}

/** The leaves of a struct in the order of the API: structs are entered, unless the server sets them. */
export function leavesOf(struct: Struct, path: readonly string[] = []): Leaf[] {
  return Object.entries(struct.fields).flatMap(([name, field]) => {
    if (field.readonly) return [];
    const here = [...path, name];
    return isStruct(field.type) ? leavesOf(field.type, here) : [{ path: here, name: here.join("."), field }];
  });
}
