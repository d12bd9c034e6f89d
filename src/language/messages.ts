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
    message: "A value cannot contain {character}",
    hint: "Write it in double quotes as an escape of JSON: \\n, \\t or \\u0000.",
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
  "unknown-word": { message: "Unknown word '{text}'", hint: "Words that fit here: {words}." },
  "unknown-kind": {
    message: "Unknown kind '{text}'",
    hint: "The kinds are {kinds}. Write any other after the name, for example: kind {text}",
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
    message: "'{text}' is outside any stream or import",
    hint: "Begin with 'stream' or 'import' and a name, for example: stream web",
  },
  "unexpected-item": {
    message: "'{text}' is not allowed here: expected {expected}",
    hint: "{reason}",
  },
  "misplaced-word": {
    message: "'{text}' is not allowed in {owner}",
    hint: "{reason}",
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
    hint: "Put the other one in a second 'import' of the same name.",
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
  /** For `stream true`. */
  name: 'To use it as a name, write "{text}".',
  /** For `import false`, which was a clause once. */
  dryRun:
    "To use it as a name, write \"{text}\". For a dry run, write 'dryRun' after the name of the import.",
  /** For `scheduled "true"`. */
  boolean: "Write true and false without quotes.",
  /** For Lines elsewhere than in an annotation. */
  lines: "Lines can only be the text of an annotation.",
  /** For `referencePolicy local`. */
  constant: "Write '{text}' alone, without '{owner}' before it.",
} as const;

/** Hints for what other languages write. */
export const foreignHints = {
  comment: "A comment begins with '#'.",
  quote: "Use double quotes.",
  equals: "Write a space instead of '='.",
  mark: "Remove the '{mark}': white space separates words.",
} as const;

/** Hints for fields of the API that have no word of their own, because the fields in them have. */
export const fieldHints = {
  lookupPolicy: "Write 'lookupLocal'.",
  importPolicy: "Write its fields as words: scheduled, insecure, preserveOriginal, legacy.",
} as const;

/** The reasons why an item is not allowed where it is: what is expected there, and the hint. */
export const itemReasons = {
  spec: { expected: "one spec", reason: "A document begins with 'stream NAME' or 'import NAME'." },
  clauses: { expected: "clauses only", reason: "A document begins with 'stream NAME' or 'import NAME'." },
  specs: { expected: "specs only", reason: "A document begins with 'stream NAME' or 'import NAME'." },
  streams: { expected: "streams only", reason: "Use 'manifests' for a document that has imports." },
  imports: { expected: "imports only", reason: "Use 'manifests' for a document that has streams." },
  each: { expected: "an item", reason: "'each' comes once, before the first item of its stream or import." },
  tag: { expected: "an image or a repository", reason: "A tag belongs to a stream." },
  repository: { expected: "an image or a tag", reason: "A repository belongs to an import." },
} as const;

/** The reasons why a word is not allowed where it is. */
export const wordReasons = {
  /** For a word that other contexts have. */
  places: "It is allowed in {places}.",
  /** For a policy of a stream or import as a whole. */
  each: "Write it after 'each' to set it for all images, for example: each {text}",
  /** For `local` in a stream. */
  local: "Write 'lookupLocal' for the stream itself, or 'each local' for its images.",
  /** For a label or annotation of an import. */
  dropped: "The server drops the labels and annotations of an import. It is allowed in {places}.",
} as const;

/** Hints for mistakes with holes. */
export const holeHints = {
  /** For `from ${kind} nginx`. */
  kind: "Name the image first, and its kind after it: from NAME kind ${…}",
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
  /** For any other value after the `from` of a document. */
  specs: "Pass a string, a spec or an array of specs.",
  /** For a value in an array that is not a spec. */
  spec: "Pass what importSpec returns.",
} as const;

/** The message at the first of two clauses that set the same field. */
export const firstSetMessage = "It is first set here.";

/** Fills in the blanks of a message or hint. */
export function fill(template: string, blanks: Readonly<Record<string, string | undefined>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}
