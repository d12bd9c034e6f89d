import type { holders, ManifestKind, Targets } from "../compile/targets.js";
import type { placeNames } from "../language/context.js";
import type { Struct } from "../schema/field.js";
import type { apiVersion } from "../schema/typeMeta.js";
import type { Item } from "./document.js";
import type { Fail, Failure } from "./fail.js";
import type { Field, Inside, ObjectOf } from "./fields.js";
import type { OwnTag } from "./ownTag.js";
import type { Sorted } from "./sorted.js";
import type { LeafPath } from "./words.js";

type AnyItem = Item<keyof typeof placeNames, Field[]>;

/**
 * The manifests that the items of a document stand for, one a stream, or a Failure with the first thing that such a
 * manifest cannot hold. A manifest that types cannot tell is unknown.
 */
export type Manifests<Items, Kind extends ManifestKind, Found extends unknown[] = []> = Items extends [
  infer Stream extends AnyItem,
  ...infer Rest,
]
  ? Members<Rest> extends [infer Inside, infer Others]
    ? Manifest<Stream, Inside, Kind> extends infer Made
      ? Made extends Failure<string>
        ? Made
        : Manifests<Others, Kind, [...Found, Made]>
      : never
    : never
  : Found;

/** The items up to the next stream, and those from there on. */
type Members<Items, Found extends unknown[] = []> = Items extends [infer Head, ...infer Rest]
  ? Head extends { place: "stream" }
    ? [Found, Items]
    : Members<Rest, [...Found, Head]>
  : [Found, []];

type Manifest<Stream extends AnyItem, Inside, Kind extends ManifestKind> =
  NotCarried<Stream, Kind> extends infer Fault
    ? [Fault] extends [never]
      ? Kind extends "ImageStream"
        ? WithTags<Stream["fields"][number], Tags<Inside>>
        : WithImages<Stream["fields"][number], Inside>
      : Fault
    : never;

/** The error at the first field of an item that a manifest cannot hold; never if it can hold all. */
type NotCarried<I extends AnyItem, Kind extends ManifestKind> = I["place"] extends keyof Targets[Kind]
  ? Targets[Kind][I["place"]] extends { struct: infer S extends Struct; renamed: infer Renamed }
    ? FirstOutside<I["fields"], LeafPath<S> | keyof Renamed> extends infer Path extends string
      ? [Path] extends [never]
        ? never
        : Refused<Kind, Path>
      : never
    : never
  : Refused<Kind, (typeof placeNames)[I["place"]]>;

type Refused<Kind extends ManifestKind, What extends string> = Fail<
  "not-carried",
  { owner: (typeof holders)[Kind]["owner"]; other: (typeof holders)[Kind]["other"]; field: What }
>;

type FirstOutside<Fields, Paths> = Fields extends [[infer Path, unknown], ...infer Rest]
  ? Path extends Paths
    ? FirstOutside<Rest, Paths>
    : Path
  : never;

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

/** What a path of a union of fields is set to; never if it is not. */
type ValueAt<F extends Field, Path extends string> = Extract<F, [Path, unknown]>[1];

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

type WithImages<
  Stream extends Field,
  Items,
  Images extends unknown[] = [],
  Repository extends Field = never,
> = Items extends [infer Head extends AnyItem, ...infer Rest]
  ? NotCarried<Head, "ImageStreamImport"> extends infer Fault
    ? [Fault] extends [never]
      ? Head["place"] extends "repository"
        ? [Repository] extends [never]
          ? WithImages<Stream, Rest, Images, ["spec.repository", ObjectOf<Head["fields"][number]>]>
          : Fail<"second-repository">
        : WithImages<Stream, Rest, [...Images, Head["fields"]], Repository>
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

type ApiVersion = typeof apiVersion;

/** A conditional type, for such are shown by what they are, not by a name that is not exported. */
type Resource<Kind extends ManifestKind, Fields extends Field> = Kind extends ManifestKind
  ? {
      apiVersion: ApiVersion;
      kind: Kind;
      metadata: ObjectOf<Inside<Fields, "metadata">>;
      spec: ObjectOf<Inside<Fields, "spec">>;
    }
  : never;
