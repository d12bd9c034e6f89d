import type { Fault } from "../../grammar/fault.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { nearest } from "../text/nearest.js";
import { diagnosticWith } from "./diagnostic.js";
import { characterName, excerpt } from "./excerpt.js";
import { fill, hints, holeHints, syntaxMessages } from "./messages.js";
import { isConstantOf, valuesTaken, vocabulary } from "./vocabulary.js";

const words = [...vocabulary.words.keys()];

/** A fault that is a mistake of its own, and the word or kind that was probably meant. */
interface Mistake {
  readonly fault: Fault;
  readonly near: string | undefined;
}

/** Returns the word or kind that an unknown one is a misspelling of, if there is one. */
function nearTo({ code, text }: Fault): string | undefined {
  if (code === "unknown-word") return nearest(text, [...words, "true", "false"]);
  return code === "unknown-kind" ? nearest(text, vocabulary.kinds) : undefined;
}

/** True for a token that no word takes as its value. */
const isStray = ({ code }: Fault): boolean => code === "unknown-word" || code === "unexpected-value";

/** True if only white space is between an offset and a fault. */
const follows = (text: string, end: number, { range }: Fault): boolean =>
  end <= range.start && text.slice(end, range.start).trim() === "";

/**
 * Finds the mistakes among the faults of a text. Stray tokens after a mistake that explains them are left out: the values
 * of a misspelt word, so that `form nginx` is one mistake, and the rest of a run of words that are unlike any known one.
 */
function* mistakesIn(text: string, faults: readonly Fault[]): Generator<Mistake> {
  let end = Infinity;
  /** The number of stray tokens after the last mistake that belong to it. */
  let explained = 0;
  for (const fault of faults) {
    const near = nearTo(fault);
    const touches = isStray(fault) && follows(text, end, fault);
    end = fault.range.end;
    if (touches && explained > 0 && (explained < Infinity || near === undefined)) {
      explained--;
      continue;
    }
    yield { fault, near };
    if (near !== undefined) explained = valuesTaken(near);
    else explained = isStray(fault) ? Infinity : 0;
  }
}

/** Returns the hint for a mistake whose cause is known. */
function hintOf({ fault, near }: Mistake, followsHole: boolean): string | undefined {
  const { code, text, owner = "" } = fault;
  if (near !== undefined) return hints.near;
  if (code === "unknown-word" && followsHole) return holeHints.kind;
  if (code === "unknown-word" && vocabulary.kinds.includes(text)) return hints.kind;
  if (code === "unexpected-value" && /^"(true|false)"$/.test(text)) return hints.boolean;
  if (code !== "missing-value" || !vocabulary.words.has(text)) return undefined;
  return isConstantOf(text, owner) ? hints.constant : hints.word;
}

function diagnosticOf(mistake: Mistake, followsHole: boolean): Diagnostic {
  const { code, range, text, owner = "" } = mistake.fault;
  const { near = "" } = mistake;
  const blanks = {
    text: excerpt(text),
    character: characterName(text),
    owner,
    near,
    words: words.join(", "),
    kinds: vocabulary.kinds.join(", "),
  };
  const hint = hintOf(mistake, followsHole);
  return diagnosticWith(syntaxMessages[code], code, range, blanks, {
    ...(hint !== undefined && { hint: fill(hint, blanks) }),
    ...(near !== "" && { replacement: near }),
  });
}

/**
 * Turns the faults of a text into diagnostics, one per mistake. `holeNames` are the offsets after names that are a single
 * hole: the user may have meant such a hole as a kind.
 */
export function syntaxDiagnostics(
  text: string,
  faults: readonly Fault[],
  holeNames: readonly number[],
): Diagnostic[] {
  return [...mistakesIn(text, faults)].map((mistake) =>
    diagnosticOf(
      mistake,
      holeNames.some((end) => follows(text, end, mistake.fault)),
    ),
  );
}
