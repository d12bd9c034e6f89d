import type { ItemWord } from "../language/vocabulary.js";
import type { Field, Struct } from "../schema/field.js";

/** What a field's type is when fields nest in it in place; a list of structs does not. */
type Nested = { readonly fields: Struct["fields"] };

/** The leaves of a struct, as `leavesOf` gives them at run time: a union of each leaf's path and field. */
type Leaf<S extends Nested, Path extends string = ""> = {
  [Name in keyof S["fields"] & string]: LeafAt<S["fields"][Name], `${Path}${Name}`>;
}[keyof S["fields"] & string];

type LeafAt<F extends Field, Path extends string> = F extends { readonly readonly: true }
  ? never
  : F["type"] extends Nested
    ? Leaf<F["type"], `${Path}.`>
    : { path: Path; field: F };

/** The path of every leaf of a struct. */
export type LeafPath<S extends Nested> = Leaf<S>["path"];

type Constant<Path extends string, Value extends string> = Value extends string
  ? { word: Uncapitalize<Value>; path: Path; role: "constant"; sets: Value; booleans: unknown }
  : never;

/** The words of a leaf, as `wordsOf` gives them at run time: the field's own, then one for each of its values. */
type WordOf<L> = L extends { path: infer Path extends string; field: infer F extends Field }
  ? F extends { readonly word: infer Word extends string }
    ?
        | OwnWord<Word, Path, F["type"]>
        | (F extends { values: readonly (infer V extends string)[] } ? Constant<Path, V> : never)
    : never
  : never;

type OwnWord<Word extends string, Path extends string, Type> = Type extends "boolean"
  ? {
      word: Word;
      path: Path;
      role: "flag";
      sets: true;
      booleans: { true: true; false: false };
    }
  : Type extends { readonly map: "string" }
    ? { word: Word; path: Path; role: "pair" }
    : { word: Word; path: Path; role: "value" };

/** The words of a struct by themselves, without the one that begins its item, and those that begin another. */
export type WordsOf<S extends Nested, Subject extends string> = {
  [W in Exclude<WordOf<Leaf<S>>, { path: Subject } | { word: ItemWord }> as W["word"]]: W;
};
