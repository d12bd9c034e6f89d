import type { manifestKinds } from "../compile/manifestKinds.js";
import type { contextNames } from "../language/context.js";
import type { Struct } from "../schema/field.js";
import type { ManifestKind } from "../schema/kinds.js";
import type { AnyItem } from "./document.js";
import type { Fail } from "./fail.js";
import type { LeafPath } from "./words.js";

type Kinds = typeof manifestKinds;
type Targets<Kind extends ManifestKind> = Kinds[Kind]["targets"];

/** The error at the first field of an item that a manifest cannot hold; never if it can hold all. */
export type NotCarried<I extends AnyItem, Kind extends ManifestKind> = I["place"] extends keyof Targets<Kind>
  ? Targets<Kind>[I["place"]] extends { struct: infer S extends Struct; renamed: infer Renamed }
    ? FirstOutside<I["fields"], LeafPath<S> | keyof Renamed> extends infer Path extends string
      ? [Path] extends [never]
        ? never
        : Refused<Kind, Path>
      : never
    : never
  : Refused<Kind, (typeof contextNames)[I["place"]]>;

type Refused<Kind extends ManifestKind, What extends string> = Fail<
  "not-carried",
  { owner: Kinds[Kind]["owner"]; other: Kinds[Kind]["other"]; field: What }
>;

type FirstOutside<Fields, Paths> = Fields extends [[infer Path, unknown], ...infer Rest]
  ? Path extends Paths
    ? FirstOutside<Rest, Paths>
    : Path
  : never;
