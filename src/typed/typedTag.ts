import type { ManifestKind } from "../schema/kinds.js";
import type { Clauses, ParsedClauses } from "./clauses.js";
import type { Diagnostic } from "./diagnostic.js";
import type { CheckDocument } from "./document.js";
import type { Field, ObjectOf } from "./fields.js";
import type { TooLong } from "./limits.js";
import type { Tokens } from "./scanner.js";
import type { Spec } from "./spec.js";
import type { SpecError } from "./specError.js";

/** How a text is read: as a spec, as clauses, or as a document of manifests of a kind. */
export type TypedRule = "spec" | "clauses" | ManifestKind;

/** ParsedClauses, a Diagnostic, or unknown where types cannot tell. A document gives no fields: its result is wide. */
// biome-ignore format: one case per line
type Parse<Text extends string, Rule extends TypedRule> =
    string extends Text            ? unknown
  : Rule extends ManifestKind      ? CheckDocument<Text, Rule>
  : { text: Text } extends TooLong ? unknown
  : Rule extends "spec"            ? Spec<Tokens<Text>>
  : Clauses<Tokens<Text>, "clauses">;

/** The type of an argument: the text itself, or a SpecError that says what is wrong with it. */
export type Checked<Text extends string, Rule extends TypedRule> =
  Parse<Text, Rule> extends Diagnostic<infer Message> ? SpecError<Message> : Text;

/** The type of a result: exactly the object of a spec or of clauses that types can read, otherwise the wide type. */
// biome-ignore format: one case per line
export type Typed<Text, Rule extends TypedRule, Wide> =
    Rule extends ManifestKind ? Wide
  : Text extends string
    ? Parse<Text, Rule> extends ParsedClauses<infer Fields extends Field[], unknown> ? ObjectOf<Fields[number]>
    : Wide
  : Wide;

/**
 * A function that takes a template with its holes, or a text. A literal text is checked by the type checker, and a
 * wrong one refused with a SpecError. There is one signature, not one per use, so that the error is one line.
 */
export type TypedTag<Rule extends TypedRule, Wide, Hole> = <const Text extends string | TemplateStringsArray>(
  text: Text extends string ? Checked<Text, Rule> : Text,
  ...holes: Text extends string ? readonly [] : readonly Hole[]
) => Typed<Text, Rule, Wide>;
