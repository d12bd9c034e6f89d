/** A field that clauses set: the path of a leaf, and its value or, for a map, the key that is set. */
export type Field = [path: string, value: unknown];

/** The value at a path in a union of fields; never if no field has the path. */
export type ValueAt<F extends Field, Path extends string> = Extract<F, [Path, unknown]>[1];

/** The object with the fields of a union. */
export type ObjectOf<F extends Field> = [F] extends [infer All extends Field]
  ? { [Name in FirstName<All[0]>]: ValueOf<Inside<All, Name>> }
  : never;

type FirstName<Path extends string> = Path extends `${infer Name}.${string}` ? Name : Path;

/** The fields inside a name, with their paths from there. The path of a value at the name itself is empty. */
// biome-ignore format: one case per line
type Inside<F extends Field, Name extends string> =
    F extends [`${Name}.${infer Path}`, infer Value] ? [Path, Value]
  : F extends [Name, infer Value]                    ? ["", Value]
  : never;

type ValueOf<F extends Field> = F[0] extends "" ? F[1] : ObjectOf<F>;
