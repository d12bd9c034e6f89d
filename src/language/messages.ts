import type { FaultCode } from "../../grammar/fault.js";

/** A message and what to write instead; `{text}` and its like are filled in. */
export interface Wording {
  readonly message: string;
  readonly hint?: string;
}

/** The codes of what only the meaning of a text shows. */
export type MeaningCode =
  | "missing-from"
  | "missing-stream"
  | "unexpected-item"
  | "misplaced-word"
  | "duplicate-field"
  | "not-carried"
  | "missing-tag"
  | "second-repository"
  | "wrong-hole"
  | "wrong-field"
  | "unknown-field";

/** Every code that a text of the language can be refused with. */
export type Code = FaultCode | MeaningCode;

const wordings = {
  "invalid-space": {
    message: "{character} does not separate words",
    hint: "Write a plain space in its place, or nothing.",
  },
  "invalid-character": {
    message: "A word cannot hold {character}",
    hint: "Put the whole value in double quotes.",
  },
  "control-character": {
    message: "A string cannot hold {character}",
    hint: "Write it as JSON does: \\n, \\t or \\u0000.",
  },
  "unterminated-string": {
    message: "This string has no closing quote",
    hint: "Close it on the line that it begins on.",
  },
  "invalid-escape": {
    message: "'{text}' is not an escape of JSON",
    hint: "Write \\\\ for a backslash, and \\u with four hexadecimal digits for a character.",
  },
  "lone-surrogate": {
    message: "{character} is half of a surrogate pair",
    hint: "Write the whole character.",
  },
  "missing-space": { message: "White space is missing here", hint: "Put a space before it." },
  "unknown-word": { message: "Unknown word '{text}'", hint: "The words of the language are {words}." },
  "unknown-kind": {
    message: "Unknown kind '{text}'",
    hint: "The kinds are {kinds}; any other goes in double quotes.",
  },
  "unexpected-value": {
    message: "No word takes the value {text}",
    hint: "Write the word that it belongs to before it.",
  },
  "missing-value": { message: "'{owner}' lacks its value", hint: "Write it after '{owner}'." },
  "missing-from": {
    message: "A spec begins with 'from'",
    hint: "Write it as in: from quay.io/org/app:1.0 to latest",
  },
  "missing-stream": {
    message: "'{text}' stands in no stream",
    hint: "Begin with 'stream' and the name of the image stream, as in: stream web",
  },
  "unexpected-item": {
    message: "'{text}' begins an item, but this text takes {expected}",
    hint: "A document takes items of every kind.",
  },
  "misplaced-word": {
    message: "'{text}' cannot be said of {owner}",
    hint: "It can be said of {places}.",
  },
  "duplicate-field": { message: "{field} is set twice", hint: "Keep one of the two." },
  "not-carried": {
    message: "{owner} cannot hold {field}",
    hint: "{other} can: write that, or leave this out.",
  },
  "missing-tag": {
    message: "This image names no tag, and a tag of an ImageStream needs a name",
    hint: "Name it with 'to', as in: to latest",
  },
  "second-repository": {
    message: "An ImageStreamImport can hold one repository only",
    hint: "Put the other in a second 'stream' of the same name.",
  },
  "wrong-hole": { message: "Hole {hole} is {found}, but {owner} takes {expected}" },
  "wrong-field": { message: "Hole {hole} sets {field} to {found}, but it takes {expected}" },
  "unknown-field": { message: "Hole {hole} sets '{field}', which is no field of {owner}" },
} as const satisfies Readonly<Record<Code, Wording>>;

/** The wordings as literal types, for the messages of the type checker. */
export type Wordings = typeof wordings;

/** The wording of every code, for every host language. */
export const messages: Readonly<Record<Code, Wording>> = wordings;

/** The hints for what was likely meant, which stand in the place of a code's own. */
export const hints = {
  /** For a word or kind near to a known one. */
  near: "Did you mean '{near}'?",
  /** For a word of the language where a value should be. */
  word: "'{text}' is a word of the language; to use it as the value, write \"{text}\".",
  /** For a kind that does not follow `from`. */
  kind: "A kind stands between 'from' and the name.",
  /** For `from ${kind} nginx`. */
  holeKind: "A hole is never a kind: name the image first, and pass from.withKind(kind) in a hole behind it.",
  /** For `scheduled "true"`. */
  boolean: "Write true and false without quotes.",
  /** For `referencePolicy local`. */
  constant: "Write '{text}' alone, without '{owner}' before it.",
} as const;

/** A wording with its blanks filled in. */
export function fill(template: string, blanks: Readonly<Record<string, string | undefined>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}
