import { otherSpaces } from "../../../grammar/characters.js";
import type { Context } from "../../language/context.js";
import { type ContextName, contexts } from "../../language/contexts.js";
import { maxExcerpt } from "../../language/excerpt.js";
import { wordsExpectedFirst, wordsExpectedIn } from "../../language/expected.js";
import {
  fieldHints,
  foreignHints,
  hints,
  itemReasons,
  meaningMessages,
  syntaxMessages,
  wordReasons,
} from "../../language/messages.js";
import { kindsByName, vocabulary } from "../../language/vocabulary.js";
import { type Json, jsonText } from "./json.js";

const words = [...vocabulary.words.keys()];

const listOf = (names: readonly string[]): string => names.join(", ");

/** The name of a context, and the words that a message lists. */
const contextTable = ([name, context]: [string, Context]): [string, Json] => [
  name,
  { name: context.name, expected: listOf(wordsExpectedIn(name as ContextName)) },
];

/** Returns the text of messages.libsonnet: what the Jsonnet sources say of mistakes. */
export function messagesText(): string {
  return jsonText({
    words,
    pairWords: words.filter((word) => ["PairWord", "TextWord"].includes(vocabulary.words.get(word) ?? "")),
    kindsByName,
    // Jsonnet sorts the fields of an object.
    contextOrder: Object.keys(contexts),
    contexts: Object.fromEntries(Object.entries(contexts).map(contextTable)),
    expectedFirst: Object.fromEntries(
      (["spec", "clauses", "document"] as const).map((rule) => [rule, listOf(wordsExpectedFirst(rule))]),
    ),
    otherSpaces: Object.fromEntries(
      [...otherSpaces].map(([unit, name]) => [String.fromCharCode(unit), name]),
    ),
    maxExcerpt,
    // Jsonnet has no holes, and so none of the messages about them.
    messages: { ...syntaxMessages, ...meaningMessages },
    hints,
    foreignHints,
    fieldHints,
    itemReasons,
    wordReasons,
  });
}
