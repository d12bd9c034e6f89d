import fc from "fast-check";
import { inputOf } from "../../grammar/input.js";
import { buildSpec } from "../../src/compile/buildSpec.generated.js";
import { Collector } from "../../src/compile/collector.js";
import { compile } from "../../src/compile/compile.js";
import { makeManifests } from "../../src/compile/manifests.js";
import { type Diagnostic, sentenceOf } from "../../src/text/diagnostic.js";
import type { TypedRule } from "../../src/typed/typedTag.js";
import { anyCase } from "../libsonnet/randomTexts.js";
import { casesOf, type FunctionName, functionOf } from "../support/corpus.js";

/** The rule by which each function reads its text. */
export const rules: Readonly<Record<FunctionName, TypedRule>> = {
  importSpec: "spec",
  clauses: "clauses",
  imageStreams: "streams",
  imageStreamImports: "imports",
  manifests: "document",
};

/** A text, the function that is called with it, and the result: a value or mistakes. */
export interface Text {
  readonly name: string;
  readonly text: string;
  readonly caller: FunctionName;
  readonly value?: unknown;
  readonly mistakes: readonly Mistake[];
}

interface Mistake {
  readonly code: string;
  /** The piece of the text that is wrong. */
  readonly piece: string;
  /** The message and its hint. */
  readonly sentence: string;
}

/** The value of a text at run time, and its diagnostics. */
function evaluate(text: string, rule: TypedRule): { diagnostics: readonly Diagnostic[]; value: unknown } {
  const { diagnostics, plans } = compile(inputOf(text), rule);
  if (rule === "spec" || rule === "clauses") return { diagnostics, value: buildSpec(plans[0]?.slots ?? []) };
  if (diagnostics.length > 0) return { diagnostics, value: undefined };
  const collector = new Collector();
  const manifests = makeManifests(plans, undefined, collector);
  return { diagnostics: collector.diagnostics, value: manifests.map(({ manifest }) => manifest) };
}

/** Returns a text with its result at run time, which types must agree with. */
function readText(name: string, text: string, caller: FunctionName): Text {
  const { diagnostics, value } = evaluate(text, rules[caller]);
  const mistakes = diagnostics.map((each) => ({
    code: each.code,
    piece: text.slice(each.range.start, each.range.end),
    sentence: sentenceOf(each),
  }));
  return { name, text, caller, mistakes, ...(mistakes.length === 0 && { value }) };
}

const corpus = [...casesOf("corpus"), ...casesOf("corpus-invalid")].map((each) =>
  readText(each.name, each.text, functionOf(each)),
);

/** The same texts each time. TypeScript before 7 counts a character outside the first plane as two. */
const random = fc
  .sample(anyCase, { seed: 1, numRuns: 4_000 })
  .filter(([, text]) => !/[\u{10000}-\u{10ffff}]/u.test(text))
  .map(([caller, text], index) => readText(`random ${index}`, text, caller));

/** True for texts that types do not read to the end: with an escape by number, or 256 or more of a mark. */
const isBeyondTypes = ({ text }: Text): boolean =>
  text.includes("\\u") || [" ", "\n", "\r", "\t", "\\"].some((mark) => text.split(mark).length > 256);

const isDocument = ({ caller }: Text): boolean => rules[caller] !== "spec" && rules[caller] !== "clauses";

/** Returns at most 500 documents and 500 other texts that fit: those of the corpora first, then random ones. */
function take(fits: (text: Text) => boolean): Text[] {
  const all = [...corpus, ...random].filter(fits);
  const [documents, others] = [all.filter(isDocument), all.filter((text) => !isDocument(text))];
  return [...others.slice(0, 500), ...documents.slice(0, 500)];
}

const isRight = ({ mistakes }: Text): boolean => mistakes.length === 0;

/** Specs and clauses whose type is exactly that of their value. */
export const exactTexts = take((text) => isRight(text) && !isDocument(text) && !isBeyondTypes(text));

/** Specs and clauses whose type may be wider than their value. */
export const wideTexts = take((text) => isRight(text) && !isDocument(text) && isBeyondTypes(text));

/** Documents without a mistake. */
export const rightDocuments = take((text) => isRight(text) && isDocument(text));

/** True for an image without `to` whose reference has a colon or an escape by number: types do not look further. */
const isLeftToRuntime = ({ mistakes: [first] }: Text): boolean =>
  first?.code === "missing-tag" && /:|\\u/.test(first.piece);

/** Texts that do not type-check. */
export const faultyTexts = take(
  (text) => !isRight(text) && !isLeftToRuntime(text) && !text.name.endsWith("escaped-emoji"),
);

/** Wrong documents that may type-check all the same. */
export const leftTexts = take(isLeftToRuntime);

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** Texts that TypeScript would not read to the end, whatever they say. */
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
    ["imageStreams", `stream a from ${"x/".repeat(3_000)}x:1`],
    ["imageStreams", `stream a from ${":/".repeat(3_000)}x to b`],
    ["imageStreams", `stream a from ${":/".repeat(3_000)}x`],
    ["imageStreams", `stream a from ${"x@".repeat(3_000)}x`],
    ["imageStreams", `stream a ${lines(255, (index) => `tag ${index} local`)}`],
    ["imageStreams", `stream a\n${lines(254, (index) => `from a:${index} scheduled local to ${index}`)}`],
    ["imageStreams", `stream a\n${lines(2_000, (index) => `tag ${index}`)}`],
    ["imageStreams", `stream a\n${"tag a ".repeat(127)}`],
    ["imageStreams", `stream a\n${lines(254, () => "tag a ".repeat(16))}`],
    ["imageStreams", lines(200, (index) => `stream a${index} ${"tag a ".repeat(100)}`)],
    ["imageStreams", `stream a\n${lines(250, (index) => `label a${index} b annotation a b`)}`],
    ["imageStreamImports", `import a\n${lines(250, (index) => `from a:${index} scheduled local`)}`],
    ["imageStreamImports", lines(250, () => "x")],
  ] as const
).map(([caller, text], index) => readText(`long ${index}`, text, caller));
