/** What is set: the path of a leaf, and its value, or of a map one of its entries. */
export type Field = [path: string, value: unknown];

/** A key of a map, and what it is set to. */
export interface Entry<Key, Value> {
  key: Key;
  value: Value;
}

/** What a path of a union of fields is set to; never if it is not. */
export type ValueAt<F extends Field, Path extends string> = Extract<F, [Path, unknown]>[1];

/** The object that has the fields of a union. */
export type ObjectOf<F extends Field> = [F] extends [infer All extends Field]
  ? { [Name in First<All[0]>]: ValueOf<Inside<All, Name>> }
  : never;

type First<Path extends string> = Path extends `${infer Name}.${string}` ? Name : Path;

/** The fields of what has a name, by their paths from there: the empty one for what has a value itself. */
export type Inside<F extends Field, Name extends string> = F extends [`${Name}.${infer Path}`, infer Value]
  ? [Path, Value]
  : F extends [Name, infer Value]
    ? ["", Value]
    : never;

type ValueOf<F extends Field> = F[0] extends ""
  ? [F[1]] extends [infer Entries extends Entry<string, unknown>]
    ? { [E in Entries as E["key"]]: E["value"] }
    : F[1]
  : ObjectOf<F>;
