import { tagOfReference } from "../reference/tagOfReference.js";
import type { Field, Struct } from "../schema/field.js";
import { imageImportSpec } from "../schema/imageImportSpec.js";
import { imageLookupPolicy, tagImportPolicy, tagReferencePolicy } from "../schema/policies.js";
import { isObject } from "../schema/values.js";

/** An object of fields, with values of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** The values that the server fills in for a field that is missing. */
const defaults: ReadonlyMap<Field | undefined, unknown> = new Map<Field, unknown>([
  [tagImportPolicy.fields.importMode, "Legacy"],
  [tagReferencePolicy.fields.type, "Source"],
  [imageLookupPolicy.fields.local, false],
]);

/** True for a value that the server fills in itself. */
export const isDefault = (field: Field, value: unknown): boolean =>
  defaults.has(field) && defaults.get(field) === value;

/** Returns an object without a `to` that the server fills in: that of an import with the tag of its reference. */
export function withoutDefaultTarget(object: Fields, struct: Struct): Fields {
  if (struct !== imageImportSpec || !isObject(object.to) || !isObject(object.from)) return object;
  const { to, ...others } = object;
  // The server looks at the reference only, whatever the kind is.
  const isFilledIn = object.to.name === tagOfReference("DockerImage", object.from.name);
  return isFilledIn && Object.keys(object.to).length === 1 ? others : object;
}
