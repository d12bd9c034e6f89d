import type { Range } from "./range.js";

/** The text of a word or string, decoded, or of Lines. A part is text, or the number of a hole. */
export interface GivenValue {
  readonly range: Range;
  readonly parts: readonly (string | number)[];
  readonly quoted: boolean;
}

/** A word or string, or Lines, as a value. */
export interface Value extends GivenValue {
  readonly type: "Value";
  /** The ranges of the Lines, if the value was written as Lines. */
  readonly lines?: readonly Range[];
}

/** A word of the language with the values that follow it: `scheduled`, `to 1.17`, `label app web`. */
export interface Clause {
  readonly type: "Clause";
  readonly range: Range;
  readonly word: string;
  readonly wordRange: Range;
  /** As many values as the word takes, without those that are missing. A flag has one or none. */
  readonly values: readonly Value[];
  /** True if the word is misspelt, which is also a fault. */
  readonly faulty: boolean;
}

/** A hole in place of a clause. The call passes an object of fields for it. */
export interface HoleClause {
  readonly type: "HoleClause";
  readonly range: Range;
  readonly hole: number;
}

/** An item: its keyword, its value and its clauses. An `each` has no value. */
export interface Item {
  readonly type: "Stream" | "Import" | "Each" | "Spec" | "Repository" | "Tag";
  readonly range: Range;
  readonly keywordRange: Range;
  /** The kind that a Spec names, if it names one. */
  readonly kind?: Value | undefined;
  /** Undefined if the value is missing, which is also a fault. */
  readonly value: Value | undefined;
  readonly clauses: readonly (Clause | HoleClause)[];
  /** True if the keyword is misspelt, which is also a fault. */
  readonly faulty: boolean;
}

/** A comment: from `#` to the end of the line, without the line break. */
export interface Comment {
  readonly type: "Comment";
  readonly range: Range;
}

/** A whole text: the clauses before the first item, then the items. */
export interface Source {
  readonly type: "Source";
  readonly range: Range;
  readonly clauses: readonly (Clause | HoleClause)[];
  readonly items: readonly Item[];
  readonly comments: readonly Comment[];
}

export type Node = Source | Item | Clause | HoleClause | Value | Comment;
