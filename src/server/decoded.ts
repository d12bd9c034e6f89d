import type { List, StringMap, Struct } from "../schema/field.js";

/** The type of a decoded value of a schema type: without nulls and unknown fields. */
export type DecodedValue<T> = T extends "string"
  ? string
  : T extends "boolean"
    ? boolean
    : T extends "integer"
      ? number
      : T extends Struct
        ? Decoded<T>
        : T extends List
          ? readonly DecodedValue<T["list"]>[]
          : T extends StringMap
            ? Readonly<Record<string, string>>
            : unknown;

/** The type of a decoded object of a struct. Every field may be missing. */
export type Decoded<S extends Struct> = {
  readonly [Name in keyof S["fields"]]?: DecodedValue<S["fields"][Name]["type"]>;
};
