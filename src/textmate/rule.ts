/** The rules in place of a reference: `#name` of the same grammar, or a rule of another one. */
export interface Include {
  readonly include: string;
}

/** The scopes of a match or of a group in it. With patterns, the text that it has is read once more by these. */
export interface Capture {
  readonly name?: string;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<Record<number, Capture>>;

/** Gives a name to what an expression matches on one line. */
export interface Match {
  readonly name?: string;
  readonly match: string;
  readonly captures?: Captures;
}

/** Reads by its own patterns from one match to another, which may be on a later line. */
export interface Region {
  readonly name?: string;
  readonly contentName?: string;
  readonly begin: string;
  readonly beginCaptures?: Captures;
  readonly end: string;
  readonly endCaptures?: Captures;
  /** 1 if the patterns are tried before the end. */
  readonly applyEndPatternLast?: 1;
  readonly patterns?: readonly Rule[];
}

/** A region whose lines match an expression. */
export interface Lines extends Omit<Region, "end" | "endCaptures"> {
  readonly while: string;
  readonly whileCaptures?: Captures;
}

/** Several rules with one name. */
export interface Group {
  readonly patterns: readonly Rule[];
}

export type Rule = Include | Match | Region | Lines | Group;

/** The rules of a grammar by name. */
export type Repository = Readonly<Record<string, Rule>>;

/** A TextMate grammar. One with a selector is injected into the scopes that it selects. */
export interface TextMateGrammar {
  readonly name: string;
  readonly displayName?: string;
  readonly scopeName: string;
  readonly fileTypes?: readonly string[];
  readonly injectTo?: readonly string[];
  readonly injectionSelector?: string;
  readonly patterns: readonly Rule[];
  readonly repository: Repository;
}
