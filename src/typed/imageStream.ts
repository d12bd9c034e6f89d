import type { AnyItem } from "./document.js";
import type { Fail, Failure } from "./fail.js";
import type { Field, ObjectOf, ValueAt } from "./fields.js";
import type { NotCarried } from "./notCarried.js";
import type { OwnTag } from "./ownTag.js";
import type { Resource } from "./resource.js";
import type { Sorted } from "./sorted.js";

/** The ImageStream of a stream's fields and what stands in it, a Failure, or unknown where the order of the tags is. */
export type ToImageStream<Stream extends Field, Items> = WithTags<Stream, Tags<Items>>;

/** The tags of an ImageStream in the order of the text; or a Failure. */
type Tags<Items, Found extends unknown[] = []> = Items extends [infer Head extends AnyItem, ...infer Rest]
  ? NotCarried<Head, "ImageStream"> extends infer Fault
    ? Head["place"] extends "repository"
      ? Fault
      : TagName<Head["fields"][number]> extends infer Name
        ? [Name] extends [never]
          ? Fail<"missing-tag">
          : [Fault] extends [never]
            ? Tags<Rest, [...Found, Tag<Name, Head["fields"]>]>
            : Fault
        : never
    : never
  : Found;

/** A tag by its name, with the fields that are said of it. */
interface Tag<Name, Fields> {
  name: Name;
  fields: Fields;
}

type TagName<F extends Field> = [ValueAt<F, "to.name" | "name">] extends [never]
  ? OwnTag<ValueAt<F, "from.kind">, ValueAt<F, "from.name">>
  : ValueAt<F, "to.name" | "name">;

type WithTags<Stream extends Field, Found> =
  Found extends Failure<string>
    ? Found
    : Found extends []
      ? Resource<"ImageStream", Stream>
      : Sorted<Found> extends infer InOrder
        ? InOrder extends unknown[]
          ? Resource<
              "ImageStream",
              Stream | ["spec.tags", { [Place in keyof InOrder]: ObjectOfTag<InOrder[Place]> }]
            >
          : unknown
        : never;

type ObjectOfTag<T> =
  T extends Tag<infer Name, infer Fields extends Field[]>
    ? ObjectOf<["name", Name] | Exclude<Fields[number], ["to.name" | "name", unknown]>>
    : never;
