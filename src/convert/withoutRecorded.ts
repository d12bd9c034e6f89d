import { fieldOf, type Struct } from "../schema/field.js";
import type { Fields } from "./knownFields.js";

/** Returns the fields of an object that the server does not set in every object that it stores. */
export function withoutRecorded(object: Fields, struct: Struct): Fields {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !fieldOf(struct, name)?.recorded));
}
