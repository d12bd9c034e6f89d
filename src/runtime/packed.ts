/** The start and the end of a range. */
export type PackedRange = readonly [start: number, end: number];

/** A value: its range, then its text in parts. A number among the parts is the index of a hole. */
export type PackedValue = readonly [range: PackedRange, ...parts: (string | number)[]];

/** A constant that the text sets a field to; the pairs of a map. */
export type PackedConstant = string | boolean | readonly (readonly [key: string, value: string])[];

/** A part of an item that waits for a hole. `word` is the word of the language that sets the field, for messages. */
export type PackedFill =
  | readonly [type: "value" | "boolean", field: string, word: string, value: PackedValue]
  | readonly [type: "pair", field: string, word: string, key: PackedValue, value: PackedValue]
  | readonly [type: "clauses", hole: number, range: PackedRange];

/** Where the text sets a field, or one key of a map. */
export type PackedFieldRange = readonly [field: string, range: PackedRange, key?: string];

/** The plan of an item, or of bare clauses. */
export type PackedPlan = readonly [
  context: string,
  range: PackedRange,
  constants: Readonly<Record<string, PackedConstant>>,
  fills: readonly PackedFill[],
  ranges: readonly PackedFieldRange[],
];

/**
 * A compiled text with holes as plain JSON, which the build plugin writes into bundles. Fields and contexts have the
 * names that the schema gives them (`importPolicy.scheduled`), because the importspec that unpacks the text may be of
 * another version than the one that packed it. `version` is the version that packed it.
 */
export type PackedText = readonly [version: string, text: string, ...plans: PackedPlan[]];
