import type { Expectations } from "../compile/compile.js";
import type { ItemWord } from "../language/vocabulary.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { From } from "./from.js";
import type { UnexpectedToken } from "./unknownWord.js";
import type { ClauseWord } from "./vocabulary.js";

/** `spec = "from" kind? value clauses`: what From gives, or the diagnostic of a text that begins otherwise. */
// biome-ignore format: one case per line
export type Spec<Tokens> =
    Tokens extends ["from", ...infer Rest] ? From<Rest, "spec">
  : Tokens extends [infer Head, ...unknown[]]
    ? Head extends ItemWord   ? DiagnosticOf<"unexpected-item", { text: Head; expected: Expectations["spec"] }>
    : Head extends ClauseWord ? DiagnosticOf<"missing-from">
    : UnexpectedToken<Head>
  : DiagnosticOf<"missing-from">;
