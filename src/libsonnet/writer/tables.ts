import { simpleEscapes } from "../../../grammar/string.js";
import type { WordRole } from "../../../grammar/vocabulary.js";
import * as documentFunctions from "../../compile/documentFunctions.js";
import { isDropped } from "../../compile/isDropped.js";
import { itemTypes } from "../../compile/itemTypes.js";
import { manifestKinds } from "../../compile/manifestKinds.js";
import type { Context } from "../../language/context.js";
import { type ContextName, contexts, memberContexts } from "../../language/contexts.js";
import { documentRules, isDocumentRule, type Rule } from "../../language/rules.js";
import { itemWords, valuesTaken, vocabulary } from "../../language/vocabulary.js";
import { digestLengths, longestPath, longestTag } from "../../reference/imageReference.js";
import { itemFields, kindNames, type ManifestKind } from "../../schema/kinds.js";
import type { Leaf } from "../../schema/leaves.js";
import { apiVersion } from "../../schema/typeMeta.js";
import { type Json, jsonText } from "./json.js";

const words = [...vocabulary.words.keys()];
const allContexts = Object.entries<Context>(contexts) as readonly (readonly [ContextName, Context])[];

const wordsOfRole = (role: WordRole): readonly string[] =>
  words.filter((word) => role === vocabulary.words.get(word));

/** A set of names as the fields of an object. */
const setOf = (names: Iterable<string>): Json => Object.fromEntries([...names].map((name) => [name, true]));

const pathOf = ({ leaves }: Context, leaf: number): string => leaves[leaf]?.path.join(".") ?? "";

/** The paths of the fields that an item's own value, its kind and its words set in a context. */
const contextTable = (context: Context): Json => ({
  ...(context.subject !== undefined && { subject: pathOf(context, context.subject) }),
  ...(context.kind !== undefined && { kind: pathOf(context, context.kind) }),
  paths: Object.fromEntries([...context.words].map(([word, { leaf }]) => [word, pathOf(context, leaf)])),
});

/** The paths of the fields that words set and whose empty value a manifest leaves out. */
const pathsDropped = (empty: false | ""): Json =>
  setOf(
    allContexts.flatMap(([, { leaves, words }]) =>
      [...words.values()]
        .map(({ leaf }) => leaves[leaf] as Leaf)
        .filter((leaf) => typeof empty === leaf.field.type && isDropped(empty, leaf))
        .map(({ name }) => name),
    ),
  );

/** The manifest that an owner becomes: its kind, what it always has, and its fields with the words of their items. */
const manifestTable = (kind: ManifestKind): Json => {
  const { item, always } = manifestKinds[kind];
  const words = Object.entries<ContextName>(memberContexts[item]);
  return {
    kind,
    always: always as Json,
    fields: itemFields[kind].map(({ name, type, isList }) => {
      const { contexts, isNamed = false } = itemTypes[type];
      const own = words.filter(([, context]) => contexts.includes(context)).map(([word]) => word);
      return { name, isList, isNamed, words: setOf(own) };
    }),
  };
};

/** The owners that a rule of documents does not take, each with the rule. */
function refusedBy(rule: Rule): Json {
  const only = isDocumentRule(rule) ? documentRules[rule] : undefined;
  const others = Object.keys(memberContexts).filter((owner) => only !== undefined && owner !== only);
  return Object.fromEntries(others.map((owner) => [owner, rule]));
}

/** Returns the text of tables.libsonnet: what a text without mistakes takes to read. */
export function tablesText(): string {
  const constants = allContexts
    .flatMap(([, { words }]) => [...words.values()])
    .filter(({ role }) => role === "constant");
  const tables: Json = {
    apiVersion,
    valuesTaken: Object.fromEntries(words.map((word) => [word, valuesTaken(word)])),
    itemWords: setOf(itemWords),
    flags: setOf(wordsOfRole("FlagWord")),
    textWords: setOf(wordsOfRole("TextWord")),
    constants: Object.fromEntries(constants.map(({ word, value = "" }) => [word, value])),
    booleans: { false: false, true: true },
    kinds: vocabulary.kinds,
    isKind: setOf(vocabulary.kinds),
    defaultKind: vocabulary.kinds[0] ?? "",
    contexts: Object.fromEntries(allContexts.map(([name, context]) => [name, contextTable(context)])),
    memberContexts,
    manifests: Object.fromEntries(kindNames.map((kind) => [manifestKinds[kind].item, manifestTable(kind)])),
    documents: Object.fromEntries(
      Object.values(documentFunctions).map(({ name, rule }) => [name, refusedBy(rule)]),
    ),
    droppedFalse: pathsDropped(false),
    droppedEmpty: pathsDropped(""),
    simpleEscapes: setOf(Object.keys(simpleEscapes)),
    longestPath,
    longestTag,
    digestLengths,
  };
  return jsonText(tables);
}
