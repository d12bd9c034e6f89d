import type { Range } from "./range.js";

/** A word or string. A number among the parts is the index of a hole whose text stands there. */
export interface Value {
  readonly type: "Value";
  readonly range: Range;
  readonly parts: readonly (string | number)[];
  readonly quoted: boolean;
}

/** A word of the language with the values that follow it: `scheduled`, `to 1.17`, `label app web`. */
export interface Clause {
  readonly type: "Clause";
  readonly range: Range;
  readonly word: string;
  readonly wordRange: Range;
  /** As many as the word takes, less those that are missing; a flag has none or one. */
  readonly values: readonly Value[];
}

/** A hole in clause position, for which an object of clauses is passed. */
export interface HoleClause {
  readonly type: "HoleClause";
  readonly range: Range;
  readonly hole: number;
}

/** `from`, `repository`, `tag` or `stream`, its value and its clauses. */
export interface Item {
  readonly type: "Spec" | "Repository" | "Tag" | "Stream";
  readonly range: Range;
  readonly keywordRange: Range;
  /** Only of a Spec, and only where the text says one. */
  readonly kind?: Value | undefined;
  /** Undefined where the text lacks it: a fault says so. */
  readonly value: Value | undefined;
  readonly clauses: readonly (Clause | HoleClause)[];
}

/** From `#` to the end of the line, without the line break. */
export interface Comment {
  readonly type: "Comment";
  readonly range: Range;
}

/** A whole text: the clauses before any item, then the items. */
export interface Source {
  readonly type: "Source";
  readonly range: Range;
  readonly clauses: readonly (Clause | HoleClause)[];
  readonly items: readonly Item[];
  readonly comments: readonly Comment[];
}

export type Node = Source | Item | Clause | HoleClause | Value | Comment;
