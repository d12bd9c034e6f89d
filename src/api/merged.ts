import type { StringMap } from "../schema/field.js";
import type { objectMeta } from "../schema/objectMeta.js";

type Leaf = readonly unknown[] | string | number | boolean;

/** The keys that T always has. */
type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** The value of a field of T, if it is there. */
type FieldOf<T, K> = K extends keyof T ? Required<T>[K] : never;

/** A value whose fields may all be missing. */
type MaybeMissing<T> = T extends Leaf ? T : Partial<T>;

type MetaFields = typeof objectMeta.fields;

/** The fields that hold maps. */
type MapName = {
  [K in keyof MetaFields]: MetaFields[K]["type"] extends StringMap ? K : never;
}[keyof MetaFields];

/** A field of `a` in `merge(a, b)`. Its own fields may be missing if it may be missing, or if it is a map, which b replaces. */
type LeftField<A, K> =
  K extends Exclude<RequiredKeys<A>, MapName> ? FieldOf<A, K> : MaybeMissing<FieldOf<A, K>>;

/** A field of `merge(a, b)`, where that of b may be missing. */
type MergedField<A, B, K> = K extends keyof A
  ? K extends RequiredKeys<B>
    ? Merge<LeftField<A, K>, FieldOf<B, K>>
    : K extends keyof B
      ? LeftField<A, K> extends Leaf
        ? LeftField<A, K> | FieldOf<B, K>
        : Merge<LeftField<A, K>, MaybeMissing<FieldOf<B, K>>>
      : FieldOf<A, K>
  : FieldOf<B, K>;

/** The type of `merge(a, b)`: the fields of b over those of a, with their objects merged. */
export type Merge<A, B> = B extends Leaf
  ? B
  : A extends Leaf
    ? B
    : { [K in RequiredKeys<A> | RequiredKeys<B>]: MergedField<A, B, K> } & {
          [K in Exclude<keyof A | keyof B, RequiredKeys<A> | RequiredKeys<B>>]?: MergedField<A, B, K>;
        } extends infer Merged
      ? { [K in keyof Merged]: Merged[K] }
      : never;

/** The type of `merge` of several objects. */
export type MergeAll<Patches extends readonly unknown[]> = Patches extends readonly [
  infer A,
  infer B,
  ...infer Rest,
]
  ? MergeAll<[Merge<A, B>, ...Rest]>
  : Patches[0];
