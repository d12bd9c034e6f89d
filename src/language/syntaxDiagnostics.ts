import { otherSpaces } from "../../grammar/characters.js";
import type { Fault } from "../../grammar/fault.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { nearest } from "../text/nearest.js";
import { fill, hints, holeHints, messages } from "./messages.js";
import { isConstantOf, valuesTaken, vocabulary } from "./vocabulary.js";

const words = [...vocabulary.words.keys()];

/** The longest piece of the user's text that a message repeats, in code points. */
export const longest = 60;

/** A piece of the user's text, cut if it is long. */
export function excerpt(text: string): string {
  const characters = [...text.slice(0, 2 * longest + 1)];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
}

/** A character for a message: `'{'`, `U+0007` or `U+00A0 (no-break space)`. */
export function nameOf(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit > 0x20 && unit < 0x7f && character.length === 1) return `'${character}'`;
  if (character.startsWith("\\u")) return `'${character}'`;
  const name = otherSpaces.get(unit);
  const code = `U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
  return name === undefined ? code : `${code} (${name})`;
}

/** The word or kind that an unknown one is a misspelling of, as far as that can be told. */
function nearTo({ code, text }: Fault): string | undefined {
  if (code === "unknown-word") return nearest(text, [...words, "true", "false"]);
  return code === "unknown-kind" ? nearest(text, vocabulary.kinds) : undefined;
}

function hintOf(
  { code, text, owner = "" }: Fault,
  near: string | undefined,
  followsHole: boolean,
): string | undefined {
  if (near !== undefined) return hints.near;
  if (code === "unknown-word" && followsHole) return holeHints.kind;
  if (code === "unknown-word" && vocabulary.kinds.includes(text)) return hints.kind;
  if (code === "unexpected-value" && /^"(true|false)"$/.test(text)) return hints.boolean;
  if (code !== "missing-value" || !vocabulary.words.has(text)) return messages[code].hint;
  return isConstantOf(text, owner) ? hints.constant : hints.word;
}

function diagnosticOf(fault: Fault, near: string | undefined, followsHole: boolean): Diagnostic {
  const { code, range, text, owner } = fault;
  const blanks = {
    text: excerpt(text),
    character: nameOf(text),
    owner,
    near,
    words: words.join(", "),
    kinds: vocabulary.kinds.join(", "),
  };
  const hint = hintOf(fault, near, followsHole);
  return {
    code,
    severity: "error",
    range,
    message: fill(messages[code].message, blanks),
    ...(hint !== undefined && { hint: fill(hint, blanks) }),
    ...(near !== undefined && { replacement: near }),
  };
}

/** True if a fault follows what ends at an offset with nothing between but white space. */
const follows = (text: string, end: number, { range }: Fault): boolean =>
  end <= range.start && text.slice(end, range.start).trim() === "";

/**
 * The diagnostics of the faults of a text, of each mistake the first: a misspelt word keeps its values, so that of
 * `form nginx` only `form` is reported, and words that are like none of the language are reported once for the run.
 * `holeNames` are the ends of names that are a hole alone: the user may have meant it as a kind.
 */
export function diagnosticsOf(
  text: string,
  faults: readonly Fault[],
  holeNames: readonly number[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let before: Fault | undefined;
  let values = 0;
  let inRun = false;
  for (const fault of faults) {
    const near = nearTo(fault);
    const stray = fault.code === "unknown-word" || fault.code === "unexpected-value";
    const joined = stray && before !== undefined && follows(text, before.range.end, fault);
    if (joined && values > 0) {
      values--;
    } else if (!joined || !inRun || near !== undefined) {
      const followsHole = holeNames.some((end) => follows(text, end, fault));
      diagnostics.push(diagnosticOf(fault, near, followsHole));
      values = near === undefined ? 0 : valuesTaken(near);
      inRun = stray && near === undefined;
    }
    before = fault;
  }
  return diagnostics;
}
