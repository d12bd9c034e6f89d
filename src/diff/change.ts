import type { ManifestKind } from "../schema/kinds.js";

/** A field that differs: its path in the item, such as `importPolicy.scheduled`, and its values. */
export interface FieldChange {
  readonly field: string;
  /** The value before; missing if the field was not set. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** True for a field that the language cannot express, and that the texts of the item do not have. */
  readonly isUnsaid?: true;
}

/** A stream, an import, or an item of one that differs. */
export interface Change {
  readonly kind: ManifestKind;
  readonly name: string;
  readonly namespace?: string;
  /** The stream or import itself, or the type of its item. */
  readonly item: "stream" | "import" | "tag" | "image" | "repository";
  /** The tag of the item. */
  readonly tag?: string;
  readonly change: "added" | "removed" | "changed";
  /** The item in the language; missing if there was none. */
  readonly before?: string;
  readonly after?: string;
  readonly fields: readonly FieldChange[];
  /** The way in which the server would do otherwise than the change suggests. */
  readonly note?: string;
}
