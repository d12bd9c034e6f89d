import type { ItemWord } from "../language/vocabulary.js";
import type { Clauses } from "./clauses.js";
import type { Fail } from "./fail.js";
import type { Stray, UnexpectedItem } from "./faults.js";
import type { From } from "./from.js";
import type { ClauseWord } from "./places.js";

/**
 * What the tokens of a spec say, or a Failure with the first thing wrong; unknown where that hangs
 * on what a hole holds. `spec = "from" kind? value clauses`.
 */
export type ParseSpec<Tokens> = Tokens extends ["from", ...infer Rest]
  ? From<Rest, "spec">
  : WithoutFrom<Tokens>;

/** The same for bare clauses. */
export type ParseClauses<Tokens> = Clauses<Tokens, "clauses">;

type WithoutFrom<Tokens> = Tokens extends [infer Head, ...unknown[]]
  ? Head extends ItemWord
    ? UnexpectedItem<Head, "spec">
    : Head extends ClauseWord
      ? Fail<"missing-from">
      : Stray<Head>
  : Fail<"missing-from">;
