import type { manifestKinds } from "../compile/manifestKinds.js";
import type { contextNames } from "../language/context.js";
import type { Struct } from "../schema/field.js";
import type { ManifestKind } from "../schema/kinds.js";
import type { ContextName } from "./contexts.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { Field, ValueAt } from "./fields.js";
import type { HasNoTag } from "./hasNoTag.js";
import type { LeafPath } from "./words.js";

type Kinds = typeof manifestKinds;

/** The paths that manifests of a kind take of an item, by context. */
type PathsIn<Targets> = {
  [Context in keyof Targets]: Targets[Context] extends {
    struct: infer S extends Struct;
    renamed: infer Renamed;
  }
    ? LeafPath<S> | keyof Renamed
    : never;
};

type Paths = { [Kind in ManifestKind]: PathsIn<Kinds[Kind]["targets"]> };

/** The Diagnostic of an item that manifests of a kind cannot hold as it is; unknown if they can. */
// biome-ignore format: one case per line
export type RefuseItem<Kind extends ManifestKind, Context extends ContextName, F extends Field[], Seen> =
  Context extends keyof Paths[Kind]
    ? Context extends "repository" & Seen              ? DiagnosticOf<"second-repository">
    : NeedsTag<Kind, Context, F[number]> extends true  ? DiagnosticOf<"missing-tag">
    : [F[number][0]] extends [Paths[Kind][Context]]    ? unknown
    : NotCarried<Kind, FirstOutside<F, Paths[Kind][Context]>>
  : NotCarried<Kind, (typeof contextNames)[Context]>;

type NotCarried<Kind extends ManifestKind, Name extends string> = DiagnosticOf<
  "not-carried",
  { owner: Kinds[Kind]["owner"]; other: Kinds[Kind]["other"]; field: Name }
>;

/** The path of the first field that is not among the paths. */
// biome-ignore format: one case per line
type FirstOutside<F, Paths> =
  F extends [[infer Path extends string, unknown], ...infer Rest]
    ? Path extends Paths ? FirstOutside<Rest, Paths> : Path
  : never;

/** True for an image of an ImageStream that neither says a tag nor has one in its reference. */
// biome-ignore format: one case per line
type NeedsTag<Kind, Context, F extends Field> =
  [Kind, Context] extends ["ImageStream", "image"]
    ? "to.name" extends F[0] ? false
    : HasNoTag<ValueAt<F, "from.kind">, ValueAt<F, "from.name">>
  : false;
