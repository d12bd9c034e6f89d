import type { Item } from "../convert/item.js";
import { printValues } from "../language/print.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { isObject } from "../schema/values.js";
import { compareCodePoints } from "../text/codePoints.js";
import type { FieldChange } from "./change.js";

/** A stream, an import or an item of one, ready to be compared: the values of its fields, with those of the server. */
export interface Part {
  readonly item: Item;
  readonly values: ReadonlyMap<string, unknown>;
  /** The fields that the language cannot express. */
  readonly unsaid: ReadonlyMap<string, unknown>;
}

/** The defaults of the server by the names of leaves. */
export type Defaults = ReadonlyMap<string, unknown>;

/** The leaves by which items are paired. They are not compared. */
const keys = ["to.name", "name", "metadata.name", "metadata.namespace"];

/** Makes the part of an item. */
export function partOf(item: Item, unsaid: ReadonlyMap<string, unknown>, defaults: Defaults): Part {
  const values = new Map<string, unknown>();
  for (const [index, { name }] of item.context.leaves.entries()) {
    const slot = item.slots[index];
    const value = isEmpty(slot) ? defaults.get(name) : slot;
    if (value !== undefined && !keys.includes(name)) values.set(name, value);
  }
  return { item, values, unsaid };
}

/** For the server an empty text, and an empty map, is none. */
const isEmpty = (slot: unknown): boolean =>
  slot === undefined || slot === "" || (isObject(slot) && Object.keys(slot).length === 0);

/** Returns the value of a leaf as the manifest has it. */
export const slotOf = ({ item }: Part, name: string): unknown => {
  const index = item.context.indexOf(name);
  return index === undefined ? undefined : item.slots[index];
};

/** Returns the tag that an item is for: its own, that of `to`, or that of its reference; else the reference itself. */
export function tagOf(part: Part): string {
  const named = slotOf(part, "to.name") ?? slotOf(part, "name");
  if (typeof named === "string") return named;
  const name = slotOf(part, "from.name");
  return tagOfReference(slotOf(part, "from.kind"), name) ?? String(name ?? "");
}

/** Prints a part in the language, without the defaults of the server. */
export function textOf({ item }: Part, defaults: Defaults): string {
  const values = item.slots.map((slot, index) =>
    slot === defaults.get(item.context.leaves[index]?.name ?? "") ? undefined : slot,
  );
  return printValues({ values, refusals: [] }, item.context);
}

/** Lists the fields in which two parts differ. A part that is missing has none. */
export function fieldChanges(before: Part | undefined, after: Part | undefined): FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((field) => {
    const [a, b] = [old.get(field), now.get(field)];
    if (written(a) === written(b)) return [];
    const isUnsaid = before?.unsaid.has(field) || after?.unsaid.has(field);
    return {
      field,
      ...(a !== undefined && { before: a }),
      ...(b !== undefined && { after: b }),
      ...(isUnsaid && { isUnsaid }),
    };
  });
}

/** The fields of a part. The keys of a map are fields of their own. */
function fieldsOf(part: Part | undefined): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of part?.values ?? [])
    if (isObject(value)) for (const [key, text] of Object.entries(value)) fields.set(`${name}[${key}]`, text);
    else fields.set(name, value);
  for (const [name, value] of part?.unsaid ?? []) fields.set(name, value);
  return fields;
}

/** Writes a value so that equal ones are equal texts, whatever the order of their keys is. */
const written = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each) =>
    isObject(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => compareCodePoints(a, b)))
      : each,
  );
