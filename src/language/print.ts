import { isWord } from "../../grammar/characters.js";
import { isPascalCase } from "../../grammar/scanner.js";
import type { Field } from "../schema/field.js";
import type { Leaf } from "../schema/leaves.js";
import { describe, expected, isObject } from "../schema/values.js";
import { type Step, walk } from "../schema/walk.js";
import { camelCase } from "../schema/words.js";
import { layout } from "../text/layout.js";
import type { Context } from "./context.js";
import { linesOf } from "./lines.js";
import { vocabulary } from "./vocabulary.js";

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
  return { values, refusals };
}

/** Returns the reason why the language cannot express a field; undefined if it can. */
function whyNot(step: Step, context: Context, index: number | undefined): string | undefined {
  if (step.type === "unknown") return `it is not a field of ${step.struct.name}`;
  if (step.type === "wrong") return `it takes ${expected(step.field.type)}, not ${describe(step.value)}`;
  if (step.field.dropped) return "the server drops it";
  if (index === undefined || (step.field.word === undefined && index !== context.subject))
    return "the language has no word for it";
  if (step.type === "leaf" && "sets" in step.field && step.value !== step.field.sets) return onlySets(step);
  return hasLoneSurrogate(step.value) ? "it has half of a surrogate pair" : undefined;
}

/** The reason for a value that the word of a constant does not set. */
const onlySets = ({ field, value }: Step & { readonly type: "leaf" }): string =>
  `'${field.word}' cannot set it to ${JSON.stringify(value)}`;

function hasLoneSurrogate(value: unknown): boolean {
  const texts = isObject(value) ? Object.entries(value).flat() : [value];
  return texts.some((text) => typeof text === "string" && !text.isWellFormed());
}

/** Prints the leaves of a context: the head, if the item has one, and the clauses in the order of its fields. */
export function printValues({ values }: Printable, context: Context, indent = ""): string {
  const { leaves, subject, kind } = context;
  const head = headOf(context, values);
  const clauses = leaves.flatMap((leaf, index) =>
    index === subject || (index === kind && head.length > 0) ? [] : printLeaf(leaf, values[index]),
  );
  return layout([...head, ...clauses], indent);
}

/** Prints an object of a context, or returns the first reason why the language cannot express it. */
export function printObject(object: object, context: Context, indent = ""): string | Refusal {
  const sorted = printable(object, context);
  return sorted.refusals[0] ?? printValues(sorted, context, indent);
}

/** Prints the word of an item, its name, and its kind unless that is DockerImage; nothing for bare clauses. */
function headOf({ word, subject, kind }: Context, values: readonly unknown[]): string[] {
  if (subject === undefined) return [word];
  const name = values[subject] as string | undefined;
  if (name === undefined) return [];
  const looksLikeKind = word === "from" && isPascalCase(name);
  const printed = looksLikeKind ? JSON.stringify(name) : printName(name);
  const kindValue = kind === undefined ? undefined : (values[kind] as string | undefined);
  if (kindValue === undefined || kindValue === "DockerImage") return [`${word} ${printed}`];
  return word === "from" && vocabulary.kinds.includes(kindValue)
    ? [`${word} ${kindValue} ${printed}`]
    : [`${word} ${printed}`, `kind ${printValue(kindValue)}`];
}

/** Prints the clauses of a leaf: one per key of a map, at most one of any other. */
function printLeaf({ field }: Leaf, value: unknown): string[] {
  const { word = "" } = field;
  if (value === undefined) return [];
  if ("sets" in field && field.sets !== undefined) return [word];
  if (typeof value === "boolean") return [value ? word : `${word} false`];
  if (typeof value === "string") return [printText(word, field, value)];
  return Object.entries(value as Record<string, string>).map(([key, text]) => {
    const lines = "lines" in field ? linesOf(text) : undefined;
    const head = `${word} ${printValue(key)}`;
    return lines === undefined ? `${head} ${printValue(text)}` : [head, ...lines].join("\n");
  });
}

function printText(word: string, field: Field, value: string): string {
  const isConstant = "constants" in field && field.values?.includes(value);
  if (isConstant) return camelCase(value);
  return `${word} ${field.type === "boolean" ? JSON.stringify(value) : printValue(value)}`;
}

/** Prints a name: a value that cannot be a bare boolean. */
export const printName = (text: string): string =>
  text === "true" || text === "false" ? JSON.stringify(text) : printValue(text);

/** Prints a value: bare if it can be a word that is not the language's own, else as a JSON string. */
export const printValue = (text: string): string =>
  isWord(text) && !vocabulary.words.has(text) ? text : JSON.stringify(text);
