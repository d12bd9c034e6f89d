import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Diagnostic } from "../text/diagnostic.js";

/** The root of a JSON text, or what is wrong with it first. */
export type ParsedJson = { readonly root: Node } | { readonly error: Diagnostic };

/** The mistakes by the names of the parser's errors. */
const reasons: Readonly<Record<string, string>> = {
  InvalidNumberFormat: "this is not a number of JSON",
  PropertyNameExpected: "a key in double quotes is missing here",
  ValueExpected: "a value is missing here",
  ColonExpected: "a ':' is missing here",
  CommaExpected: "a ',' is missing here",
  CloseBraceExpected: "a '}' is missing here",
  CloseBracketExpected: "a ']' is missing here",
  EndOfFileExpected: "the text should end here",
  InvalidCommentToken: "it has no comments",
  UnexpectedEndOfComment: "it has no comments",
  UnexpectedEndOfString: "this string does not end",
  InvalidUnicode: "this escape needs four digits",
  InvalidEscapeCharacter: "JSON does not have this escape",
  InvalidCharacter: "a string cannot contain this character",
};

/** Parses JSON, of which every value knows its place. */
export function parseJson(text: string): ParsedJson {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true });
    const [first] = errors;
    if (root !== undefined && first === undefined) return { root };
    if (first === undefined) return { error: notJson("it is empty", 0, 0) };
    const reason = reasons[printParseErrorCode(first.error)] ?? "this is not a value";
    return { error: notJson(reason, first.offset, first.length) };
  } catch {
    // The parser is recursive.
    return { error: notJson("its values are nested too deeply", 0, 0) };
  }
}

const notJson = (reason: string, start: number, length: number): Diagnostic => ({
  code: "settings",
  severity: "error",
  range: { start, end: start + length },
  message: `This is not JSON: ${reason}`,
});
