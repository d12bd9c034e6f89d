import type { ManifestKind } from "../schema/kinds.js";
import type { Said } from "./clauses.js";
import type { ParseDocument } from "./document.js";
import type { Failure } from "./fail.js";
import type { Field, ObjectOf } from "./fields.js";
import type { TooLong } from "./limits.js";
import type { Manifests } from "./manifest.js";
import type { ParseClauses, ParseSpec } from "./parse.js";
import type { SpecError } from "./specError.js";
import type { Tokens } from "./tokens.js";

/** What a text is read as: a spec, clauses, or a document of manifests of a kind. */
export type TypedRule = "spec" | "clauses" | ManifestKind;

/** What a text says, the manifests of a document, a Failure, or unknown where types cannot tell. */
type Parsed<Text extends string, Rule extends TypedRule> = string extends Text
  ? unknown
  : Rule extends ManifestKind
    ? ParseDocument<Text> extends infer Items
      ? Items extends unknown[]
        ? Manifests<Items, Rule>
        : Items
      : never
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
  Parsed<Text, Rule> extends infer Result
    ? Result extends Said<infer Fields extends Field[], unknown>
      ? ObjectOf<Fields[number]>
      : Result extends unknown[]
        ? { [Place in keyof Result]: unknown extends Result[Place] ? Each<Wide> : Result[Place] }
        : Wide
    : never;

type Each<List> = List extends readonly (infer Value)[] ? Value : never;

/**
 * A function that takes a template with its holes, or a text. The result for a text that the type checker knows is
 * typed exactly, and a wrong one is refused with a SpecError. One signature and not two, so that the error is one line.
 */
export type TypedTag<Rule extends TypedRule, Wide, Hole> = <const Text extends string | TemplateStringsArray>(
  text: Text extends string ? Checked<Text, Rule> : Text,
  ...holes: Text extends string ? readonly [] : readonly Hole[]
) => Text extends string ? Typed<Text, Rule, Wide> : Wide;
