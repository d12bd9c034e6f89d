import type { hints } from "../language/messages.js";
import type { Contexts } from "./contexts.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { LanguageWord } from "./vocabulary.js";

type Hints = typeof hints;

/** The diagnostic of a word whose value is missing. `Rest` are the tokens after the word. */
export type MissingValue<Owner extends string, Rest> = Rest extends [
  infer Next extends LanguageWord,
  ...unknown[],
]
  ? DiagnosticOf<
      "missing-value",
      { owner: Owner; text: Next },
      Hints[IsConstantOf<Next, Owner> extends true ? "constant" : "word"]
    >
  : DiagnosticOf<"missing-value", { owner: Owner }>;

/** The diagnostic of a name that is missing before a word of the language or a bare boolean. */
// biome-ignore format: one case per line
export type MissingName<Next extends string, Owner extends string, Rest> =
  Next extends "true" | "false"
    ? DiagnosticOf<"missing-value", { owner: Owner; text: Next }, Hints[Owner extends "import" ? "dryRun" : "name"]>
  : MissingValue<Owner, Rest>;

/** True for `local` of `referencePolicy`: the owner takes a value, and the word sets one of the same field. */
type IsConstantOf<Word, Owner, Words = Contexts["spec"]> = Word extends keyof Words
  ? Owner extends keyof Words
    ? [Words[Word], Words[Owner]] extends [{ role: "constant"; path: infer Path }, { path: infer Same }]
      ? Path extends Same
        ? true
        : false
      : false
    : false
  : false;
