import { isWord } from "../../grammar/characters.js";
import { isPascalCase } from "../../grammar/scanner.js";
import { callError } from "../error.js";
import { describe, expected, isObject } from "../schema/types.js";
import { walk } from "../schema/walk.js";
import { camelCase } from "../schema/words.js";
import { layout } from "../text/layout.js";
import { type Context, contexts } from "./context.js";
import { vocabulary } from "./vocabulary.js";

/** A value as the language writes it: bare where it can be, else a JSON string. */
const printValue = (text: string): string =>
  isWord(text) && !vocabulary.words.has(text) ? text : JSON.stringify(text);

/** What the leaves of the context are in an object. Throws an ImportSpecError if the language cannot say it. */
function leafValues(object: object, context: Context): unknown[] {
  const values: unknown[] = context.leaves.map(() => undefined);
  for (const step of walk(object, context.struct)) {
    const path = step.path.join(".");
    const refuse = (message: string) => callError("wrong-type", `${path} cannot be printed: ${message}`);
    if (step.type === "unknown") throw refuse(`it is no field of ${step.struct.name}`);
    if (step.type === "wrong")
      throw refuse(`it takes ${expected(step.field.type)}, not ${describe(step.value)}`);
    const leaf = context.leaves.findIndex((each) => each.path.join(".") === path);
    if (leaf < 0 || (step.field.word === undefined && leaf !== context.kind))
      throw refuse("the language has no word for it");
    const texts = isObject(step.value) ? Object.entries(step.value).flat() : [step.value];
    if (texts.some((text) => typeof text === "string" && /\p{Surrogate}/u.test(text)))
      throw refuse("it has half of a surrogate pair");
    values[leaf] = step.value;
  }
  return values;
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

/** The text of an object of a context: its head, if it has one, and its clauses in the order of the API. */
export function printObject(object: object, context: Context, indent = ""): string {
  const values = leafValues(object, context);
  const { kind, subject } = context;
  if (values[subject] === undefined && values[kind] !== undefined)
    throw callError("wrong-type", "from.kind cannot be printed without from.name");
  const head =
    values[subject] === undefined ? [] : printHead(context, values[kind], values[subject] as string);
  const clauses = values.flatMap((value, leaf) =>
    leaf === subject || leaf === kind ? [] : printLeaf(context, leaf, value),
  );
  return layout([...head, ...clauses], indent);
}

/**
 * The text of an ImageImportSpec, or of a part of one without `from`: `importSpec(print(spec))` gives the spec back,
 * less objects that are empty. Throws an ImportSpecError for what is no such object.
 */
export function print(spec: object): string {
  if (!isObject(spec)) throw callError("wrong-call", `print takes an object, not ${describe(spec)}`);
  return printObject(spec, contexts.spec);
}
