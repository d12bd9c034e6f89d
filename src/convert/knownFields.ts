import { fieldOf, type Struct } from "../schema/field.js";
import type { Path } from "../text/path.js";
import type { Notes } from "./notes.js";

/** An object of fields, with values of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns the fields of an object that its struct has, and notes the others. */
export function knownFields(object: Fields, struct: Struct, path: Path, notes: Notes): Fields {
  const known = Object.entries(object).filter(([name, value]) => {
    if (value === undefined) return false;
    if (fieldOf(struct, name) !== undefined) return true;
    notes.leftOut([...path, name], `it is not a field of ${struct.name}`);
    return false;
  });
  return Object.fromEntries(known);
}
