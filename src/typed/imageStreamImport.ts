import type { AnyItem } from "./document.js";
import type { Fail } from "./fail.js";
import type { Field, ObjectOf, ValueAt } from "./fields.js";
import type { NotCarried } from "./notCarried.js";
import type { Resource } from "./resource.js";

/** The ImageStreamImport of a stream's fields and what stands in it, or a Failure. */
export type ToImageStreamImport<
  Stream extends Field,
  Items,
  Images extends unknown[] = [],
  Repository extends Field = never,
> = Items extends [infer Head extends AnyItem, ...infer Rest]
  ? NotCarried<Head, "ImageStreamImport"> extends infer Fault
    ? [Fault] extends [never]
      ? Head["place"] extends "repository"
        ? [Repository] extends [never]
          ? ToImageStreamImport<Stream, Rest, Images, ["spec.repository", ObjectOf<Head["fields"][number]>]>
          : Fail<"second-repository">
        : ToImageStreamImport<Stream, Rest, [...Images, Head["fields"]], Repository>
      : Fault
    : never
  : Resource<
      "ImageStreamImport",
      | Stream
      | Repository
      | ([ValueAt<Stream, "spec.import">] extends [never] ? ["spec.import", true] : never)
      | (Images extends []
          ? never
          : ["spec.images", { [Place in keyof Images]: ObjectOfFields<Images[Place]> }])
    >;

type ObjectOfFields<Fields> = Fields extends Field[] ? ObjectOf<Fields[number]> : never;
