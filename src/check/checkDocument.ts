import { type Input, inputOf } from "../../grammar/input.js";
import { callError } from "../api/error.js";
import { compile } from "../compile/compile.js";
import { describe } from "../schema/values.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type CheckDocumentOptions, type CompiledDocument, checkCompiled } from "./checkCompiled.js";

/** Compiles a document, or specs outside any stream. Never throws. */
export function compileDocument(input: Input): CompiledDocument {
  const document = compile(input, "document");
  const named = document.source.items.some(({ type }) => type !== "Spec");
  return named ? { ...document, named } : { ...compile(input, "specs"), named };
}

/**
 * Checks a document, or specs outside any stream. Returns the mistakes of the text or, if there are none, what the API
 * server would refuse or silently ignore. Throws an ImportSpecError if `text` is not a string.
 */
export function checkDocument(text: string, options: CheckDocumentOptions = {}): Diagnostic[] {
  if (typeof text !== "string")
    throw callError("wrong-call", `checkDocument takes a string, not ${describe(text)}`);
  const document = compileDocument(inputOf(text));
  return document.diagnostics.length > 0 ? [...document.diagnostics] : checkCompiled(document, options);
}
