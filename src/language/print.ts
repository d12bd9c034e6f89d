import { isWord } from "../../grammar/characters.js";
import { isPascalCase } from "../../grammar/scanner.js";
import { describe, expected, isObject } from "../schema/values.js";
import { type Step, walk } from "../schema/walk.js";
import { camelCase } from "../schema/words.js";
import { layout } from "../text/layout.js";
import type { Context } from "./context.js";
import { vocabulary } from "./vocabulary.js";

/** A value as the language writes it: bare where it can be, else a JSON string. */
const printValue = (text: string): string =>
  isWord(text) && !vocabulary.words.has(text) ? text : JSON.stringify(text);

/** What the language cannot say of an object, and why. */
export interface Refusal {
  readonly path: readonly string[];
  readonly why: string;
}

/** An object as the leaves of a context, less what is refused. */
export interface Sayable {
  readonly values: readonly unknown[];
  readonly refusals: readonly Refusal[];
}

function whyNot(step: Step, context: Context, leaf: number): string | undefined {
  if (step.type === "unknown") return `it is not a field of ${step.struct.name}`;
  if (step.type === "wrong") return `it takes ${expected(step.field.type)}, not ${describe(step.value)}`;
  if (leaf < 0 || (step.field.word === undefined && leaf !== context.kind))
    return "the language has no word for it";
  if (leaf === context.kind && context.word !== "from" && step.value !== "DockerImage")
    return `a ${context.word} is always of kind DockerImage`;
  const texts = isObject(step.value) ? Object.entries(step.value).flat() : [step.value];
  const halved = texts.some((text) => typeof text === "string" && /\p{Surrogate}/u.test(text));
  return halved ? "it has half of a surrogate pair" : undefined;
}

/** Sorts the fields of an object into the leaves of a context and what the language cannot say. */
export function sayable(object: object, context: Context): Sayable {
  const values: unknown[] = context.leaves.map(() => undefined);
  const refusals: Refusal[] = [];
  for (const step of walk(object, context.struct)) {
    const path = step.path.join(".");
    const leaf = context.leaves.findIndex((each) => each.path.join(".") === path);
    const why = whyNot(step, context, leaf);
    if (why !== undefined) refusals.push({ path: step.path, why });
    else if (step.type === "leaf") values[leaf] = step.value;
  }
  const { kind, subject } = context;
  if (kind >= 0 && values[subject] === undefined && values[kind] !== undefined)
    refusals.push({ path: ["from", "kind"], why: "there is no from.name" });
  return { values, refusals };
}

function printHead(context: Context, kind: unknown, subject: string): string[] {
  const quoted = context.word === "from" && isPascalCase(subject);
  const value = quoted ? JSON.stringify(subject) : printValue(subject);
  if (kind === undefined || kind === "DockerImage") return [`${context.word} ${value}`];
  return [
    `${context.word} ${vocabulary.kinds.includes(kind as string) ? kind : JSON.stringify(kind)} ${value}`,
  ];
}

function printLeaf(context: Context, leaf: number, value: unknown): string[] {
  const { word = "", values = [] } = context.leaves[leaf]?.field ?? {};
  if (value === undefined) return [];
  if (typeof value === "boolean") return [value ? word : `${word} false`];
  if (typeof value === "string")
    return [values.includes(value) ? camelCase(value) : `${word} ${printValue(value)}`];
  const pairs = Object.entries(value as Record<string, string>);
  return pairs.map(([key, text]) => `${word} ${printValue(key)} ${printValue(text)}`);
}

/** The text of the leaves of a context: the head, if there is one, and the clauses in the order of the API. */
export function printValues({ values }: Sayable, context: Context, indent = ""): string {
  const { kind, subject } = context;
  const head =
    values[subject] === undefined ? [] : printHead(context, values[kind], values[subject] as string);
  const clauses = values.flatMap((value, leaf) =>
    leaf === subject || leaf === kind ? [] : printLeaf(context, leaf, value),
  );
  return layout([...head, ...clauses], indent);
}

/** Prints an object of a context, or returns the first reason why the language cannot express it. */
export function printObject(object: object, context: Context, indent = ""): string | Refusal {
  const said = sayable(object, context);
  return said.refusals[0] ?? printValues(said, context, indent);
}
