import { otherSpaces } from "../../../grammar/characters.js";
import { simpleEscapes } from "../../../grammar/string.js";
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

const wordsWhere = (holds: (word: string) => boolean): readonly string[] => words.filter(holds);
const setOf = (names: Iterable<string>): Data => Object.fromEntries([...names].map((name) => [name, true]));
const roleOf = (word: string) => vocabulary.words.get(word);

const pathOf = ({ leaves }: Context, leaf: number): string => leaves[leaf]?.path.join(".") ?? "";

/** The path that each word of a context sets. */
const pathsOf = (context: Context): Map<string, string> =>
  new Map(
    [...context.words]
      .filter(([word]) => !itemWords.includes(word))
      .map(([word, { leaf }]) => [word, pathOf(context, leaf)]),
  );

/** What a context is called, and the fields that its subject, its kind and its words set. */
const contextData = (context: Context): Data => ({
  name: context.name,
  subject: pathOf(context, context.subject),
  ...(context.kind !== undefined && { kind: pathOf(context, context.kind) }),
  paths: Object.fromEntries(pathsOf(context)),
});

/** What a manifest refuses: items by their word, and fields of the others by their path. */
function holderOf({ owner, other, targets }: (typeof manifestKinds)[ManifestKind]): Data {
  const taken = Object.entries<Target>({ ...targets }).map(([name, target]) => ({
    context: contexts[name as keyof typeof contexts],
    target,
  }));
  const items = itemWords.filter((word) => !taken.some(({ context }) => context.word === word));
  const fields = taken.flatMap(({ context, target }) =>
    [...pathsOf(context).values()].filter((path) => target.indexOf(path) === undefined),
  );
  return { owner, other, refusedItems: setOf(items), refusedFields: setOf(fields) };
}

/**
 * Returns the text of tables.libsonnet: the words, contexts and wordings that the Jsonnet sources of the language need.
 * They are JSON in a string: an engine that loads the library reads one token, and parses the JSON only for a text.
 */
export function tablesText(): string {
  const constants = [...contexts.spec.words.values()].filter(({ role }) => role === "constant");
  const tables: Data = {
    apiVersion,
    words,
    takes: Object.fromEntries(words.map((word) => [word, valuesTaken(word)])),
    flags: setOf(wordsWhere((word) => roleOf(word) === "FlagWord")),
    pairWords: wordsWhere((word) => roleOf(word) === "PairWord"),
    constants: Object.fromEntries(constants.map(({ word, value = "" }) => [word, value])),
    booleans: { false: false, true: true },
    kinds: vocabulary.kinds,
    defaultKind: vocabulary.kinds[0] ?? "",
    contextOrder: Object.keys(contexts),
    itemContexts,
    expectations,
    simpleEscapes: setOf(Object.keys(simpleEscapes)),
    longestExcerpt: maxExcerpt,
    longestPath,
    longestTag,
    digestLengths,
    contexts: Object.fromEntries(
      Object.entries(contexts).map(([name, context]) => [name, contextData(context)]),
    ),
    holders: Object.fromEntries(
      Object.entries(manifestKinds).map(([kind, entry]) => [kind, holderOf(entry)]),
    ),
    otherSpaces: Object.fromEntries(
      [...otherSpaces].map(([unit, name]) => [String.fromCharCode(unit), name]),
    ),
    // Jsonnet has no holes, and so none of the messages about them.
    messages: { ...syntaxMessages, ...meaningMessages },
    hints,
  };
  return `std.parseJson(|||\n  ${json(tables, "  ")}\n|||)\n`;
}
