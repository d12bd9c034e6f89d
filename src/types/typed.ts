import type { Failure } from "./fail.js";
import type { Abounding } from "./literal.js";
import type { ParseClauses, ParseSpec } from "./parse.js";
import type { SpecError } from "./specError.js";
import type { Tokens } from "./tokens.js";

/** The rules that texts are typed by. */
export type TypedRule = "spec" | "clauses";

/**
 * The texts with more white space or escapes than TypeScript can be asked to go through: it gives up after 1,000
 * steps, with an error that would be no fault of the text. A member of an interface for the reason given in tokens.ts.
 */
interface TooLong {
  text: Abounding<" " | "\n" | "\r" | "\t" | "\\">;
}

/** What a text stands for, a Failure, or unknown where types cannot tell. */
type Parsed<Text extends string, Rule extends TypedRule> = string extends Text
  ? unknown
  : { text: Text } extends TooLong
    ? unknown
    : Rule extends "spec"
      ? ParseSpec<Tokens<Text>>
      : ParseClauses<Tokens<Text>>;

/** The type of an argument: the text itself, or the error that says what is wrong with it. */
export type Checked<Text extends string, Rule extends TypedRule> =
  Parsed<Text, Rule> extends Failure<infer Message> ? SpecError<Message> : Text;

/** The type of a result: exactly the object that a text stands for, or the wide type if that cannot be told. */
export type Typed<Text extends string, Rule extends TypedRule, Wide> =
  Parsed<Text, Rule> extends infer Value
    ? unknown extends Value
      ? Wide
      : Value extends Failure<string>
        ? Wide
        : Value
    : never;

/**
 * A function that takes a template with its holes, or a text. The result for a text that the type checker knows is
 * typed exactly, and a wrong one is refused with a SpecError. One signature and not two, so that the error is one line.
 */
export type TypedTag<Rule extends TypedRule, Wide, Hole> = <const Text extends string | TemplateStringsArray>(
  text: Text extends string ? Checked<Text, Rule> : Text,
  ...holes: Text extends string ? readonly [] : readonly Hole[]
) => Text extends string ? Typed<Text, Rule, Wide> : Wide;
