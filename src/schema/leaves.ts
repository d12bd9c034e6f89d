import { type Field, isStruct, type Struct } from "./field.js";

/** A field that holds a value rather than other fields. */
export interface Leaf {
  /** The path from the struct at which the walk began. */
  readonly path: readonly string[];
  /** The path as text: `importPolicy.scheduled`. */
  readonly name: string;
  readonly field: Field;
}

/** Lists the leaves of a struct in the order of the API. Leaves out the fields that the server sets. */
export function leavesOf(struct: Struct, path: readonly string[] = []): Leaf[] {
  return Object.entries(struct.fields).flatMap(([name, field]) => {
    if (field.readonly) return [];
    const here = [...path, name];
    return isStruct(field.type) ? leavesOf(field.type, here) : [{ path: here, name: here.join("."), field }];
  });
}

/** The index of each leaf by its name. */
export const indexesOf = (leaves: readonly Leaf[]): ReadonlyMap<string, number> =>
  new Map(leaves.map(({ name }, index) => [name, index]));
