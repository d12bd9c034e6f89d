import type { ItemWord } from "../language/vocabulary.js";
import type { Field, Struct } from "../schema/field.js";

/** A field type whose fields are leaves of the struct around it. A list of structs is not such a type. */
type Nested = { readonly fields: Struct["fields"] };

/** The leaves of a struct, as `leavesOf` gives them at run time: a union of each leaf's path and field. */
type Leaf<S extends Nested, Path extends string = ""> = {
  [Name in keyof S["fields"] & string]: LeafAt<S["fields"][Name], `${Path}${Name}`>;
}[keyof S["fields"] & string];

// biome-ignore format: one case per line
type LeafAt<F extends Field, Path extends string> =
    F extends { readonly readonly: true } ? never
  : F["type"] extends Nested              ? Leaf<F["type"], `${Path}.`>
  : { path: Path; field: F };

/** The path of every leaf of a struct. */
export type LeafPath<S extends Nested> = Leaf<S>["path"];

/** The words of a leaf, as `wordsOf` gives them at run time: the field's own, then those of its values. */
type WordOf<L> = L extends { path: infer Path extends string; field: infer F extends Field }
  ? F extends { readonly word: infer Word extends string }
    ?
        | OwnWord<Word, Path, F>
        | (F extends { constants: true; values: readonly (infer V extends string)[] }
            ? Constant<Path, V>
            : never)
    : never
  : never;

// biome-ignore format: one case per line
type OwnWord<Word extends string, Path extends string, F extends Field> =
    F extends { readonly sets: infer Value } ? { word: Word; path: Path; role: "constant"; value: Value }
  : { word: Word; path: Path; role: RoleOf<F> };

// biome-ignore format: one case per line
type RoleOf<F extends Field> =
    F["type"] extends "boolean"                  ? "flag"
  : F extends { readonly lines: true }           ? "text"
  : F["type"] extends { readonly map: "string" } ? "pair"
  : "value";

type Constant<Path extends string, Value extends string> = Value extends string
  ? { word: Uncapitalize<Value>; path: Path; role: "constant"; value: Value }
  : never;

/** The words of a struct by themselves: neither the one of its subject, nor those that begin an item. */
export type WordsOf<S extends Nested, Subject extends string> = {
  [W in Exclude<WordOf<Leaf<S>>, { path: Subject } | { word: ItemWord }> as W["word"]]: W;
};
