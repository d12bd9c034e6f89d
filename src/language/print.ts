import { isWord } from "../../grammar/characters.js";
import { isPascalCase } from "../../grammar/scanner.js";
import type { Leaf } from "../schema/leaves.js";
import { describe, expected, isObject } from "../schema/values.js";
import { type Step, walk } from "../schema/walk.js";
import { camelCase } from "../schema/words.js";
import { layout } from "../text/layout.js";
import type { Context } from "./context.js";
import { vocabulary } from "./vocabulary.js";

const kindName = "from.kind";

/** A field that the language cannot express, and the reason. */
export interface Refusal {
  readonly path: readonly string[];
  readonly why: string;
}

/** An object sorted for printing: the value of each leaf of the context, and the fields that are refused. */
export interface Printable {
  readonly values: readonly unknown[];
  readonly refusals: readonly Refusal[];
}

/** Sorts the fields of an object into the leaves of a context and those that the language cannot express. */
export function printable(object: object, context: Context): Printable {
  const values: unknown[] = context.leaves.map(() => undefined);
  const refusals: Refusal[] = [];
  for (const step of walk(object, context.struct)) {
    const index = context.indexOf(step.path.join("."));
    const why = whyNot(step, context, index);
    if (why !== undefined) refusals.push({ path: step.path, why });
    else if (step.type === "leaf" && index !== undefined) values[index] = step.value;
  }
  if (values[context.subject] === undefined && kindIn(values, context) !== undefined)
    refusals.push({ path: ["from", "kind"], why: "there is no from.name" });
  return { values, refusals };
}

/** The kind among the values of a context. A tag of a stream has one, too, though its text cannot name it. */
const kindIn = (values: readonly unknown[], context: Context): unknown =>
  values.find((_, index) => context.leaves[index]?.name === kindName);

/** Returns the reason why the language cannot express a field; undefined if it can. */
function whyNot(step: Step, context: Context, index: number | undefined): string | undefined {
  if (step.type === "unknown") return `it is not a field of ${step.struct.name}`;
  if (step.type === "wrong") return `it takes ${expected(step.field.type)}, not ${describe(step.value)}`;
  const isKind = step.path.join(".") === kindName;
  if (index === undefined || (step.field.word === undefined && !isKind))
    return "the language has no word for it";
  if (isKind && context.word !== "from" && step.value !== "DockerImage")
    return `a ${context.word} is always of kind DockerImage`;
  return hasLoneSurrogate(step.value) ? "it has half of a surrogate pair" : undefined;
}

function hasLoneSurrogate(value: unknown): boolean {
  const texts = isObject(value) ? Object.entries(value).flat() : [value];
  return texts.some((text) => typeof text === "string" && !text.isWellFormed());
}

/** Prints the leaves of a context: the head, if the item has one, and the clauses in the order of the API. */
export function printValues({ values }: Printable, context: Context, indent = ""): string {
  const { leaves, subject } = context;
  const name = values[subject];
  const head = name === undefined ? [] : [printHead(context, kindIn(values, context), name as string)];
  const clauses = leaves.flatMap((leaf, index) =>
    index === subject || leaf.name === kindName ? [] : printLeaf(leaf, values[index]),
  );
  return layout([...head, ...clauses], indent);
}

/** Prints an object of a context, or returns the first reason why the language cannot express it. */
export function printObject(object: object, context: Context, indent = ""): string | Refusal {
  const sorted = printable(object, context);
  return sorted.refusals[0] ?? printValues(sorted, context, indent);
}

function printHead({ word }: Context, kind: unknown, name: string): string {
  const looksLikeKind = word === "from" && isPascalCase(name);
  const value = looksLikeKind ? JSON.stringify(name) : printValue(name);
  if (kind === undefined || kind === "DockerImage") return `${word} ${value}`;
  const isKnown = vocabulary.kinds.includes(kind as string);
  return `${word} ${isKnown ? kind : JSON.stringify(kind)} ${value}`;
}

/** Prints the clauses of a leaf: one per key of a map, at most one of any other. */
function printLeaf({ field }: Leaf, value: unknown): string[] {
  const { word = "", values = [] } = field;
  if (value === undefined) return [];
  if (typeof value === "boolean") return [value ? word : `${word} false`];
  if (typeof value === "string")
    return [values.includes(value) ? camelCase(value) : `${word} ${printValue(value)}`];
  const pairs = Object.entries(value as Record<string, string>);
  return pairs.map(([key, text]) => `${word} ${printValue(key)} ${printValue(text)}`);
}

/** Prints a value: bare if it can be a word that is not the language's own, else as a JSON string. */
const printValue = (text: string): string =>
  isWord(text) && !vocabulary.words.has(text) ? text : JSON.stringify(text);
