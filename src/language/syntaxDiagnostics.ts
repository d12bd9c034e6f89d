import type { Item } from "../../grammar/ast.js";
import type { Fault } from "../../grammar/fault.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { nearest } from "../text/nearest.js";
import { diagnosticWith } from "./diagnostic.js";
import { characterName, excerpt } from "./excerpt.js";
import { wordsExpectedFirst, wordsExpectedIn } from "./expected.js";
import { foreignHint } from "./foreign.js";
import { fill, hints, holeHints, syntaxMessages } from "./messages.js";
import { contextAt, type Rule } from "./rules.js";
import { isConstantOf, vocabulary } from "./vocabulary.js";

/** A parsed text: its items, and the rule that they are read by. */
interface Parsed {
  readonly text: string;
  readonly items: readonly Item[];
  readonly rule: Rule;
}

/** The word or kind that an unknown one is a misspelling of, if that can be told. */
function nearTo({ code, text }: Fault): string | undefined {
  if (code === "unknown-word") return vocabulary.near(text);
  return code === "unknown-kind" ? (vocabulary.kindLike(text) ?? nearest(text, vocabulary.kinds)) : undefined;
}

/** The hint for a name or value that is missing because of what follows. */
function missingValueHint({ text, owner = "" }: Fault): string {
  if (text === "true" || text === "false") return owner === "import" ? hints.dryRun : hints.name;
  if (!vocabulary.words.has(text)) return syntaxMessages["missing-value"].hint;
  return isConstantOf(text, owner) ? hints.constant : hints.word;
}

/** The hint for a value that no word takes. */
function unexpectedValueHint(text: string): string {
  if (text === '"true"' || text === '"false"') return hints.boolean;
  return text.startsWith("|") ? hints.lines : syntaxMessages["unexpected-value"].hint;
}

function hintOf(fault: Fault, near: string | undefined, followsHole: boolean): string | undefined {
  const { code, text } = fault;
  if (near !== undefined) return hints.near;
  if (code === "missing-value") return missingValueHint(fault);
  if (code === "unexpected-value") return unexpectedValueHint(text);
  if (code !== "unknown-word") return syntaxMessages[code].hint;
  if (followsHole) return holeHints.kind;
  return vocabulary.kinds.includes(text) ? hints.kind : (foreignHint(text) ?? syntaxMessages[code].hint);
}

/** The words that fit at an offset, for a hint. */
function wordsAt({ items, rule }: Parsed, offset: number): string {
  const context = contextAt(items, offset, rule);
  return (context === undefined ? wordsExpectedFirst(rule) : wordsExpectedIn(context)).join(", ");
}

function diagnosticOf(fault: Fault, parsed: Parsed): Diagnostic {
  const { code, range, text, owner = "" } = fault;
  const near = nearTo(fault);
  const followsHole =
    code === "unknown-word" && parsed.items.some((item) => isAfterHole(parsed.text, item, fault));
  const hint = hintOf(fault, near, followsHole);
  const blanks = {
    text: excerpt(text),
    character: characterName(text),
    owner,
    near: near ?? "",
    kinds: vocabulary.kinds.join(", "),
    ...(hint === syntaxMessages["unknown-word"].hint && { words: wordsAt(parsed, range.start) }),
  };
  return diagnosticWith(syntaxMessages[code], code, range, blanks, {
    ...(hint !== undefined && { hint: fill(hint, blanks) }),
    ...(near !== undefined && { replacement: near }),
  });
}

/** True if a fault is right after a name that is a hole alone: in `from ${kind} nginx` the hole was meant as a kind. */
function isAfterHole(text: string, { type, value, kind }: Item, fault: Fault): boolean {
  if (type !== "Spec" || kind !== undefined || value === undefined) return false;
  const isHole = value.parts.length === 1 && typeof value.parts[0] === "number";
  return isHole && follows(text, value.range.end, fault);
}

/** True if a fault follows an offset with nothing between but white space. */
const follows = (text: string, end: number, { range }: Fault): boolean =>
  end <= range.start && text.slice(end, range.start).trim() === "";

/** True for a value that no word asked for and that is not a misspelt word. */
const isStray = (fault: Fault): boolean =>
  (fault.code === "unknown-word" && nearTo(fault) === undefined) || fault.code === "unexpected-value";

/** The mistakes among the faults: a run of stray values is one mistake. */
function* mistakesIn(text: string, faults: readonly Fault[]): Generator<Fault> {
  let run: number | undefined;
  for (const fault of faults) {
    const stray = isStray(fault);
    const continues = stray && run !== undefined && follows(text, run, fault);
    run = stray ? fault.range.end : undefined;
    if (!continues) yield fault;
  }
}

/** Turns the faults of a text into diagnostics, one per mistake. */
export const syntaxDiagnostics = (parsed: Parsed, faults: readonly Fault[]): Diagnostic[] =>
  [...mistakesIn(parsed.text, faults)].map((fault) => diagnosticOf(fault, parsed));
