import { otherSpaces } from "../../grammar/characters.js";
import type { Fault } from "../../grammar/fault.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { nearest } from "../text/nearest.js";
import { fill, messages } from "./messages.js";
import { valuesTaken, vocabulary } from "./vocabulary.js";

const words = [...vocabulary.words.keys()];

/** The longest piece of the user's text that a message repeats, in code points. */
const longest = 60;

/** A piece of the user's text, cut if it is long. */
export function excerpt(text: string): string {
  if (text.length <= longest) return text;
  return `${[...text.slice(0, 2 * longest)].slice(0, longest).join("")}…`;
}

/** `'{'`, `U+0007` or `U+00A0 (no-break space)`. */
function nameOf(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit > 0x20 && unit < 0x7f && character.length === 1) return `'${character}'`;
  if (character.startsWith("\\u")) return `'${character}'`;
  const name = otherSpaces.get(unit);
  const code = `U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
  return name === undefined ? code : `${code} (${name})`;
}

function hintOf(fault: Fault): string | undefined {
  const { code, text } = fault;
  if (code === "unknown-word" || code === "unknown-kind") {
    const near = nearest(text, code === "unknown-kind" ? vocabulary.kinds : words);
    if (near !== undefined) return `Did you mean '${near}'?`;
  }
  if (code === "missing-value" && vocabulary.words.has(text))
    return `'${text}' is a word of the language; to use it as the value, write "${text}".`;
  return messages[code].hint;
}

function diagnosticOf(fault: Fault): Diagnostic {
  const { code, range, text, owner } = fault;
  const blanks = {
    text: excerpt(text),
    character: nameOf(text),
    owner,
    words: words.join(", "),
    kinds: vocabulary.kinds.join(", "),
  };
  const hint = hintOf(fault);
  return {
    code,
    severity: "error",
    range,
    message: fill(messages[code].message, blanks),
    ...(hint !== undefined && { hint: fill(hint, blanks) }),
  };
}

/** True if the second fault follows the first with nothing between but white space. */
const follows = (text: string, first: Fault, second: Fault): boolean =>
  text.slice(first.range.end, second.range.start).trim() === "";

/**
 * The diagnostics of the faults of a text. A misspelt word keeps its values: of `form nginx` only `form` is reported.
 */
export function diagnosticsOf(text: string, faults: readonly Fault[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let before: Fault | undefined;
  let pardoned = 0;
  for (const fault of faults) {
    const stray = fault.code === "unknown-word" || fault.code === "unexpected-value";
    if (stray && pardoned > 0 && before !== undefined && follows(text, before, fault)) {
      pardoned--;
    } else {
      diagnostics.push(diagnosticOf(fault));
      pardoned = fault.code === "unknown-word" ? valuesTaken(nearest(fault.text, words) ?? "") : 0;
    }
    before = fault;
  }
  return diagnostics;
}
