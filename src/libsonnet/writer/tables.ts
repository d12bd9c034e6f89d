import { otherSpaces } from "../../../grammar/characters.js";
import { simpleEscapes } from "../../../grammar/string.js";
import type { WordRole } from "../../../grammar/vocabulary.js";
import { expectations } from "../../compile/compile.js";
import { manifestKinds } from "../../compile/manifestKinds.js";
import type { Target } from "../../compile/project.js";
import type { Context } from "../../language/context.js";
import { contexts, itemContexts } from "../../language/contexts.js";
import { maxExcerpt } from "../../language/excerpt.js";
import { hints, meaningMessages, syntaxMessages } from "../../language/messages.js";
import { itemWords, valuesTaken, vocabulary } from "../../language/vocabulary.js";
import { digestLengths, longestPath, longestTag } from "../../reference/imageReference.js";
import type { ManifestKind } from "../../schema/kinds.js";
import { apiVersion } from "../../schema/typeMeta.js";
import { type Json, printJson } from "./json.js";

const words = [...vocabulary.words.keys()];

const wordsOfRole = (role: WordRole): readonly string[] =>
  words.filter((word) => vocabulary.words.get(word) === role);

/** A set of names as the fields of an object. */
const setOf = (names: Iterable<string>): Json => Object.fromEntries([...names].map((name) => [name, true]));

/** An object with the same keys and other values. */
const mapValues = <Value>(
  object: Readonly<Record<string, Value>>,
  map: (value: Value) => Json,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));

const pathOf = ({ leaves }: Context, leaf: number): string => leaves[leaf]?.path.join(".") ?? "";

/** The paths of the fields that the words of a context set, by word. */
const pathsOf = (context: Context): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...context.words]
      .filter(([word]) => !itemWords.includes(word))
      .map(([word, { leaf }]) => [word, pathOf(context, leaf)]),
  );

/** The name of a context, and the paths of the fields that an item's own value, its kind and its words set. */
const contextTable = (context: Context): Json => ({
  name: context.name,
  subject: pathOf(context, context.subject),
  ...(context.kind !== undefined && { kind: pathOf(context, context.kind) }),
  paths: pathsOf(context),
});

/** The names of a kind of manifest in messages, and what it refuses: items by their word, fields by their path. */
function manifestTable({ owner, other, targets }: (typeof manifestKinds)[ManifestKind]): Json {
  const taken = Object.entries<Target>({ ...targets }).map(([name, target]) => ({
    context: contexts[name as keyof typeof contexts],
    target,
  }));
  const items = itemWords.filter((word) => !taken.some(({ context }) => context.word === word));
  const fields = taken.flatMap(({ context, target }) =>
    Object.values(pathsOf(context)).filter((path) => target.indexOf(path) === undefined),
  );
  return { owner, other, refusedItems: setOf(items), refusedFields: setOf(fields) };
}

/**
 * Returns the text of tables.libsonnet: what the Jsonnet sources know of words, contexts, manifests and messages. The
 * tables are JSON in a string: an engine that loads the library reads one token, and parses the JSON only for a text.
 */
export function tablesText(): string {
  const constants = [...contexts.spec.words.values()].filter(({ role }) => role === "constant");
  const tables: Json = {
    apiVersion,
    words,
    valuesTaken: Object.fromEntries(words.map((word) => [word, valuesTaken(word)])),
    flags: setOf(wordsOfRole("FlagWord")),
    pairWords: wordsOfRole("PairWord"),
    constants: Object.fromEntries(constants.map(({ word, value = "" }) => [word, value])),
    booleans: { false: false, true: true },
    kinds: vocabulary.kinds,
    defaultKind: vocabulary.kinds[0] ?? "",
    // Jsonnet sorts the fields of an object.
    contextOrder: Object.keys(contexts),
    contexts: mapValues<Context>(contexts, contextTable),
    itemContexts,
    manifestKinds: mapValues<(typeof manifestKinds)[ManifestKind]>(manifestKinds, manifestTable),
    expectations,
    simpleEscapes: setOf(Object.keys(simpleEscapes)),
    otherSpaces: Object.fromEntries(
      [...otherSpaces].map(([unit, name]) => [String.fromCharCode(unit), name]),
    ),
    maxExcerpt,
    longestPath,
    longestTag,
    digestLengths,
    // Jsonnet has no holes, and so none of the messages about them.
    messages: { ...syntaxMessages, ...meaningMessages },
    hints,
  };
  return `std.parseJson(|||\n  ${printJson(tables, "  ")}\n|||)\n`;
}
