import fc from "fast-check";
import { inputOf } from "../../grammar/input.js";
import { buildSpec } from "../../src/compile/buildSpec.generated.js";
import { compile } from "../../src/compile/compile.js";
import type { TypedRule } from "../../src/types/typed.js";
import { casesOf } from "../corpus.js";
import { anyCase } from "../jsonnet/randomTexts.js";

/** A text, the rule that it is read by, and what that makes of it: a value, or the first thing that is wrong. */
export interface Text {
  readonly name: string;
  readonly text: string;
  readonly rule: TypedRule;
  readonly value?: Record<string, unknown>;
  readonly message?: string;
}

/** What the runtime, which types must agree with, makes of a text. */
function readText(name: string, text: string, rule: TypedRule): Text {
  const { diagnostics, plans } = compile(inputOf(text), rule);
  const [first] = diagnostics;
  if (first === undefined) return { name, text, rule, value: buildSpec(plans[0]?.slots ?? []) };
  return { name, text, rule, message: [first.message, first.hint].filter(Boolean).join(". ") };
}

const documents = ["image-streams", "image-stream-imports"];

const corpus = [...casesOf("corpus"), ...casesOf("corpus-invalid")]
  .filter(({ topic }) => !documents.includes(topic))
  .map(({ name, topic, text }) => readText(name, text, topic === "clauses" ? "clauses" : "spec"));

const rules: Readonly<Record<string, TypedRule>> = { importSpec: "spec", clauses: "clauses" };

/** The same texts each time. TypeScript before 7 takes a character outside the first plane for two. */
const random = fc.sample(anyCase, { seed: 1, numRuns: 4_000 }).flatMap(([caller, text], place) => {
  const rule = rules[caller];
  return rule === undefined || /[\u{10000}-\u{10ffff}]/u.test(text)
    ? []
    : readText(`random ${place}`, text, rule);
});

/** What the types do not follow to the end: an escape by number, and 256 or more of what they go through one by one. */
const isBeyondTypes = ({ text }: Text): boolean =>
  text.includes("\\u") || [" ", "\n", "\r", "\t", "\\"].some((mark) => text.split(mark).length > 256);

/** So many texts of the corpora and then random ones. */
const take = (count: number, fits: (text: Text) => boolean): Text[] =>
  [...corpus, ...random].filter(fits).slice(0, count);

/** The texts that have an exact type. */
export const exactTexts = take(500, (text) => text.value !== undefined && !isBeyondTypes(text));

/** The texts whose type may be wider than their value. */
export const wideTexts = take(50, (text) => text.value !== undefined && isBeyondTypes(text));

/** The texts that do not type-check. */
export const faultyTexts = take(
  500,
  ({ name, message }) => message !== undefined && !name.endsWith("escaped-emoji"),
);
