import type { FaultCode } from "../../grammar/fault.js";
import type { Code } from "../text/codes.js";

/** A message and a hint that says what to write instead. Blanks such as `{text}` are filled in later. */
export interface Wording {
  readonly message: string;
  readonly hint?: string;
}

/** The codes of mistakes in the values of holes. */
type HoleCode = "wrong-hole" | "wrong-field" | "unknown-field";

/** The codes of mistakes in the meaning of a text whose words and their order may be right. */
type MeaningCode = Exclude<Code<"text">, FaultCode | HoleCode>;

/** The codes of the mistakes that are found after parsing: in the meaning of a text, or in the values of its holes. */
export type CompileCode = MeaningCode | HoleCode;

/** Mistakes in the characters and the order of words. */
export const syntaxMessages = {
  "invalid-space": {
    message: "{character} does not separate words",
    hint: "Write a plain space instead, or remove it.",
  },
  "invalid-character": {
    message: "A word cannot contain {character}",
    hint: "Put the whole value in double quotes.",
  },
  "control-character": {
    message: "A string cannot contain {character}",
    hint: "Escape it as in JSON: \\n, \\t or \\u0000.",
  },
  "unterminated-string": {
    message: "This string has no closing quote",
    hint: "Close it on the line where it begins.",
  },
  "invalid-escape": {
    message: "'{text}' is not a JSON escape",
    hint: "Write \\\\ for a backslash, or \\u and four hexadecimal digits for a character.",
  },
  "lone-surrogate": {
    message: "{character} is half of a surrogate pair",
    hint: "Write the whole character.",
  },
  "missing-space": { message: "White space is missing here", hint: "Put a space before it." },
  "unknown-word": { message: "Unknown word '{text}'", hint: "The words of the language are {words}." },
  "unknown-kind": {
    message: "Unknown kind '{text}'",
    hint: "The kinds are {kinds}. Put any other kind in double quotes.",
  },
  "unexpected-value": {
    message: "Unexpected value {text}",
    hint: "Write the word that takes this value before it.",
  },
  "missing-value": { message: "'{owner}' needs a value", hint: "Write it after '{owner}'." },
} as const satisfies Readonly<Record<FaultCode, Wording>>;

/** Mistakes in the meaning of a text: items, words and fields where they are not allowed. */
export const meaningMessages = {
  "missing-from": {
    message: "A spec begins with 'from'",
    hint: "For example: from quay.io/org/app:1.0 to latest",
  },
  "missing-stream": {
    message: "'{text}' is outside any stream",
    hint: "Begin with 'stream' and the name of the image stream, for example: stream web",
  },
  "unexpected-item": {
    message: "'{text}' is not allowed here: expected {expected}",
    hint: "A document allows every item: begin it with 'stream NAME'.",
  },
  "misplaced-word": {
    message: "'{text}' is not allowed in {owner}",
    hint: "It is allowed in {contexts}.",
  },
  "duplicate-field": { message: "{field} is set twice", hint: "Keep one of the two." },
  "not-carried": {
    message: "{owner} cannot hold {field}",
    hint: "{other} can. Use one instead, or remove this.",
  },
  "missing-tag": {
    message: "An ImageStream needs a tag name for this image",
    hint: "Name the tag with 'to', for example: to latest",
  },
  "second-repository": {
    message: "An ImageStreamImport can hold only one repository",
    hint: "Put the other one in a second 'stream' of the same name.",
  },
} as const satisfies Readonly<Record<MeaningCode, Wording>>;

/** Mistakes in the values of holes, which only a template can have. */
export const holeMessages = {
  "wrong-hole": { message: "Hole {hole} is {found}, but {owner} takes {expected}" },
  "wrong-field": { message: "Hole {hole} sets '{field}' to {found}, but it takes {expected}" },
  "unknown-field": { message: "Hole {hole} sets '{field}', which is not a field of {owner}" },
} as const satisfies Readonly<Record<HoleCode, Wording>>;

/** The wordings of a text without holes as literal types, for the messages of the type checker. */
export type TextMessages = typeof syntaxMessages & typeof meaningMessages;

/** The wordings of mistakes found after parsing. Those of syntax are apart: the runtime in bundles does not need them. */
export const compileMessages: Readonly<Record<CompileCode, Wording>> = {
  ...meaningMessages,
  ...holeMessages,
};

/** Hints for a mistake whose cause is known. They replace the hint of its code. */
export const hints = {
  /** For a word or kind that is similar to a known one. */
  near: "Did you mean '{near}'?",
  /** For a word of the language in place of a value. */
  word: "'{text}' is a word of the language. To use it as a value, write \"{text}\".",
  /** For a kind that does not follow `from`. */
  kind: "A kind goes between 'from' and the name.",
  /** For `scheduled "true"`. */
  boolean: "Write true and false without quotes.",
  /** For `referencePolicy local`. */
  constant: "Write '{text}' alone, without '{owner}' before it.",
} as const;

/** Hints for mistakes with holes. */
export const holeHints = {
  /** For `from ${kind} nginx`. */
  kind: "A hole cannot be a kind. Name the image first, and pass from.withKind(kind) in a hole after it.",
  /** For a value other than an object in a clause position. */
  clauses: "Pass the result of withX, clauses or merge.",
  /** For an object after a flag. */
  clausesAfterFlag: "To pass clauses after '{owner}', write '{owner} true'.",
  /** For any other value after a flag. */
  boolean: "Pass true or false.",
  /** For a number that its digits may not give back. */
  number: "Pass a string: as a number, 1.10 is 1.1.",
  /** For a string with half of a surrogate pair. */
  surrogate: "It has half of a surrogate pair: pass the whole character.",
  /** For any other value where text is needed. */
  text: "Pass a string.",
} as const;

/** The message at the first of two clauses that set the same field. */
export const firstSetMessage = "It is first set here.";

/** Fills in the blanks of a message or hint. */
export function fill(template: string, blanks: Readonly<Record<string, string | undefined>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}
