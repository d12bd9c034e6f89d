import type { List, StringMap, Struct } from "../schema/field.js";

/** A value of a schema's type as the server holds it after decoding: without nulls and unknown fields. */
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

/** An object of a struct of the schema. Every field may be absent. */
export type Decoded<S extends Struct> = {
  readonly [Name in keyof S["fields"]]?: DecodedValue<S["fields"][Name]["type"]>;
};
