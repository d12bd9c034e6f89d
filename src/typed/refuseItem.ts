import type { ContextName } from "./contexts.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { Field, ValueAt } from "./fields.js";
import type { HasNoTag } from "./hasNoTag.js";
import type { DefaultKind } from "./vocabulary.js";

/** The Diagnostic of an item that its manifest cannot hold; unknown if it can. */
// biome-ignore format: one case per line
export type RefuseItem<Context extends ContextName, F extends Field[], Seen> =
    Context extends "repository" & Seen             ? DiagnosticOf<"second-repository">
  : NeedsTag<Context, F[number]> extends true       ? DiagnosticOf<"missing-tag">
  : unknown;

/** True for an image of a stream that neither names a tag nor has one in its reference. */
// biome-ignore format: one case per line
type NeedsTag<Context, F extends Field> =
  Context extends "streamImage"
    ? "to.name" extends F[0] ? false
    : HasNoTag<KindOf<F>, ValueAt<F, "from.name">>
  : false;

type KindOf<F extends Field> = "from.kind" extends F[0] ? ValueAt<F, "from.kind"> : DefaultKind;
