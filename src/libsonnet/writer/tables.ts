import { otherSpaces } from "../../../grammar/characters.js";
import { simpleEscapes } from "../../../grammar/string.js";
import { isDropped } from "../../compile/project.js";
import type { Context } from "../../language/context.js";
import { type ContextName, contexts, memberContexts } from "../../language/contexts.js";
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
import { itemWords, kindNames, valuesTaken, vocabulary } from "../../language/vocabulary.js";
import { digestLengths, longestPath, longestTag } from "../../reference/imageReference.js";
import type { Leaf } from "../../schema/leaves.js";
import { apiVersion } from "../../schema/typeMeta.js";
import type { Word } from "../../schema/words.js";

type Data = string | number | boolean | readonly Data[] | { readonly [name: string]: Data };

const words = [...vocabulary.words.keys()];

const width = 110;

/** Data as JSON in ASCII, with an item a line where a line cannot hold them. */
function json(data: Data, indent = ""): string {
  if (typeof data !== "object") return JSON.stringify(data).replaceAll(/[^ -~]/g, escapeOf);
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(data) ? "[]" : "{}";
  const items = Array.isArray(data)
    ? data.map((item) => json(item, deeper))
    : Object.entries(data).map(([name, value]) => `${json(name)}: ${json(value, deeper)}`);
  const line = `${open}${items.join(", ")}${close}`;
  if (line.length <= width && !line.includes("\n")) return line;
  return `${open}\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}${close}`;
}

const escapeOf = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

const wordsWhere = (...roles: readonly string[]): readonly string[] =>
  words.filter((word) => roles.includes(vocabulary.words.get(word) as string));
const setOf = (names: Iterable<string>): Data => Object.fromEntries([...names].map((name) => [name, true]));
const joined = (names: readonly string[]): string => names.join(", ");

const allContexts = Object.entries<Context>(contexts) as readonly [ContextName, Context][];
const allWords: readonly Word[] = allContexts.flatMap(([, { words }]) => [...words.values()]);
const allLeaves: readonly Leaf[] = allContexts.flatMap(([, { leaves }]) => leaves);

const pathOf = ({ leaves }: Context, leaf: number): string => leaves[leaf]?.name ?? "";

/** The name of a context, the fields that its subject, its kind and its words set, and the words that hints name. */
const contextData = (name: ContextName, context: Context): Data => ({
  name: context.name,
  ...(context.subject !== undefined && { subject: pathOf(context, context.subject) }),
  ...(context.kind !== undefined && { kind: pathOf(context, context.kind) }),
  paths: Object.fromEntries([...context.words].map(([word, { leaf }]) => [word, pathOf(context, leaf)])),
  expected: joined(wordsExpectedIn(name)),
});

/** The fields whose empty value of a type a manifest leaves out. */
const droppedWhen = (empty: false | ""): Data =>
  setOf(new Set(allLeaves.filter(({ field }) => isDropped(empty, field)).map(({ name }) => name)));

/**
 * Returns the text of tables.libsonnet: the words, contexts and wordings that the Jsonnet sources of the language need.
 * They are JSON in a string: an engine that loads the library reads one token, and parses the JSON only for a text.
 */
export function tablesText(): string {
  const constants = allWords.filter(({ role }) => role === "constant");
  const tables: Data = {
    apiVersion,
    words,
    takes: Object.fromEntries(words.map((word) => [word, valuesTaken(word)])),
    flags: setOf(wordsWhere("FlagWord")),
    pairWords: wordsWhere("PairWord", "TextWord"),
    textWords: setOf(wordsWhere("TextWord")),
    constants: Object.fromEntries(constants.map(({ word, value = "" }) => [word, value])),
    booleans: { false: false, true: true },
    kinds: vocabulary.kinds,
    kindNames,
    defaultKind: vocabulary.kinds[0] ?? "",
    itemWords: setOf(itemWords),
    memberContexts,
    contexts: Object.fromEntries(allContexts.map(([name, context]) => [name, contextData(name, context)])),
    contextOrder: Object.keys(contexts),
    expectedFirst: Object.fromEntries(
      (["spec", "clauses", "document"] as const).map((rule) => [rule, joined(wordsExpectedFirst(rule))]),
    ),
    droppedFalse: droppedWhen(false),
    droppedEmpty: droppedWhen(""),
    simpleEscapes: setOf(Object.keys(simpleEscapes)),
    longestExcerpt: maxExcerpt,
    longestPath,
    longestTag,
    digestLengths,
    otherSpaces: Object.fromEntries(
      [...otherSpaces].map(([unit, name]) => [String.fromCharCode(unit), name]),
    ),
    // Jsonnet has no holes, and so none of the messages about them.
    messages: { ...syntaxMessages, ...meaningMessages },
    hints,
    foreignHints,
    fieldHints,
    itemReasons,
    wordReasons,
  };
  return `std.parseJson(|||\n  ${json(tables, "  ")}\n|||)\n`;
}
