import fc from "fast-check";
import { inputOf } from "../../grammar/input.js";
import { buildSpec } from "../../src/compile/buildSpec.generated.js";
import { compile } from "../../src/compile/compile.js";
import { parseDocument } from "../../src/index.js";
import type { Diagnostic } from "../../src/text/diagnostic.js";
import type { TypedRule } from "../../src/typed/typed.js";
import { anyCase } from "../libsonnet/randomTexts.js";
import { casesOf, type FunctionName, functionOf } from "../support/corpus.js";

/** The rule by which each function reads its text. */
export const rules: Readonly<Record<FunctionName, TypedRule>> = {
  importSpec: "spec",
  clauses: "clauses",
  imageStreams: "ImageStream",
  imageStreamImports: "ImageStreamImport",
};

/** A text, the function that it is given to, and what that makes of it: a value, or the first thing that is wrong. */
export interface Text {
  readonly name: string;
  readonly text: string;
  readonly caller: FunctionName;
  readonly value?: unknown;
  readonly message?: string;
}

/** The value of a text, and all that is wrong with it. */
function evaluate(text: string, rule: TypedRule): { diagnostics: readonly Diagnostic[]; value: unknown } {
  if (rule === "spec" || rule === "clauses") {
    const { diagnostics, plans } = compile(inputOf(text), rule);
    return { diagnostics, value: buildSpec(plans[0]?.slots ?? []) };
  }
  const { diagnostics, manifests } = parseDocument(text, rule);
  return { diagnostics, value: manifests.map(({ manifest }) => manifest) };
}

/** What the runtime, which types must agree with, makes of a text. */
function readText(name: string, text: string, caller: FunctionName): Text {
  const { diagnostics, value } = evaluate(text, rules[caller]);
  const [first] = diagnostics;
  if (first === undefined) return { name, text, caller, value };
  return { name, text, caller, message: [first.message, first.hint].filter(Boolean).join(". ") };
}

const corpus = [...casesOf("corpus"), ...casesOf("corpus-invalid")].map((each) =>
  readText(each.name, each.text, functionOf(each)),
);

/** The same texts each time. TypeScript before 7 takes a character outside the first plane for two. */
const random = fc
  .sample(anyCase, { seed: 1, numRuns: 4_000 })
  .filter(([, text]) => !/[\u{10000}-\u{10ffff}]/u.test(text))
  .map(([caller, text], place) => readText(`random ${place}`, text, caller));

/** What the types do not follow to the end: an escape by number, and 256 or more of what they go through one by one. */
const isBeyondTypes = ({ text }: Text): boolean =>
  text.includes("\\u") || [" ", "\n", "\r", "\t", "\\"].some((mark) => text.split(mark).length > 256);

const isOfDocument = ({ caller }: Text): boolean => caller.startsWith("imageStream");

/** So many texts of specs, and so many of documents: those of the corpora, and then random ones. */
function take(count: number, fits: (text: Text) => boolean): Text[] {
  const all = [...corpus, ...random].filter(fits);
  return [
    ...all.filter((text) => !isOfDocument(text)).slice(0, count),
    ...all.filter(isOfDocument).slice(0, count),
  ];
}

/** The texts that have an exact type. */
export const exactTexts = take(500, (text) => text.value !== undefined && !isBeyondTypes(text));

/** The texts whose type may be wider than their value. */
export const wideTexts = take(50, (text) => text.value !== undefined && isBeyondTypes(text));

/** The texts that do not type-check. */
export const faultyTexts = take(
  500,
  ({ name, message }) => message !== undefined && !name.endsWith("escaped-emoji"),
);

const lines = (count: number, line: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => line(place)).join("\n");

/** Texts of which TypeScript would not go through all, whatever they hold. */
export const longTexts = (
  [
    ["importSpec", `from ${"x".repeat(3_000)}`],
    ["importSpec", `from a ${"x".repeat(3_000)}`],
    ["importSpec", `from X${"x".repeat(3_000)} a`],
    ["importSpec", `from ${"x".repeat(3_000)}{`],
    ["importSpec", `from ${"x".repeat(3_000)}\u00a0`],
    ["importSpec", `from "${"\\n".repeat(2_000)}"`],
    ["importSpec", `from a${" ".repeat(2_000)}`],
    ["clauses", "x ".repeat(2_000)],
    ["imageStreams", `stream a from ${"x".repeat(255)}:${"1".repeat(128)}`],
    ["imageStreams", `stream a from ${"x".repeat(256)}:1`],
    ["imageStreams", `stream a from x:${"1".repeat(129)}`],
    ["imageStreams", `stream a from ${"x/".repeat(3_000)}x:1`],
    ["imageStreams", `stream a from x:1@sha256:${"0".repeat(3_000)}`],
    ["imageStreams", `stream a tag ${"x".repeat(2_000)}b tag ${"x".repeat(2_000)}a`],
    ["imageStreams", `stream a ${lines(255, (place) => `tag ${(place * 7_919) % 255} uid ${place}`)}`],
    ["imageStreams", `stream a\n${lines(2_000, (place) => `tag ${place}`)}`],
    ["imageStreams", lines(200, (place) => `stream a${place} ${"tag a ".repeat(100)}`)],
    ["imageStreams", `stream a\n${lines(250, (place) => `label a${place} b annotation a b`)}`],
    ["imageStreamImports", `stream a\n${lines(250, (place) => `from a:${place} scheduled local`)}`],
    ["imageStreamImports", lines(250, () => "x")],
  ] as const
).map(([caller, text], place) => readText(`long ${place}`, text, caller));
