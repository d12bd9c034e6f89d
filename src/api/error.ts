import type { Range } from "../../grammar/range.js";
import type { Code } from "../text/codes.js";
import { type Diagnostic, inOrder, sentenceOf } from "../text/diagnostic.js";
import { type NamedText, printDiagnostics } from "../text/frame.js";

/**
 * The error that the functions of importspec throw. `message` shows every diagnostic with its line and a frame; `code`,
 * `range` and `hint` are those of the first.
 */
export class ImportSpecError extends Error {
  /** Node prints this name for an uncaught error; a minified bundle would change it. */
  static override readonly name = "ImportSpecError";
  override readonly name = "ImportSpecError";
  readonly code: Code;
  readonly range: Range;
  readonly hint: string | undefined;
  /** Every mistake, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];

  /** An error about a text, or (without `source`) about a call. */
  constructor(diagnostics: readonly [Diagnostic, ...Diagnostic[]], source?: NamedText) {
    const [first] = diagnostics;
    super(source === undefined ? sentenceOf(first) : printDiagnostics(source, diagnostics));
    this.code = first.code;
    this.range = first.range;
    this.hint = first.hint;
    this.diagnostics = diagnostics;
  }
}

/** The error of a call with arguments that the function does not take. It has no text, and so no frame. */
export function callError(
  code: "wrong-call" | "wrong-type",
  message: string,
  hint?: string,
): ImportSpecError {
  const range = { start: 0, end: 0 };
  return new ImportSpecError([
    { code, severity: "error", range, message, ...(hint !== undefined && { hint }) },
  ]);
}

/** Throws an ImportSpecError if any of the diagnostics is an error. */
export function throwOnErrors(source: NamedText, diagnostics: readonly Diagnostic[]): void {
  const [first, ...rest] = inOrder(diagnostics.filter(({ severity }) => severity === "error"));
  if (first !== undefined) throw new ImportSpecError([first, ...rest], source);
}
