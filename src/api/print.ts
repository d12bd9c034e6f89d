import type { Context } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import { printObject } from "../language/print.js";
import { describe, isObject } from "../schema/values.js";
import { callError } from "./error.js";

/**
 * Prints an ImageImportSpec, or a part of one without `from`, as text. `importSpec(print(spec))` returns the spec again,
 * without empty objects. Throws an ImportSpecError if the value is not such an object.
 */
export function print(spec: object): string {
  if (!isObject(spec)) throw callError("wrong-call", `print takes an object, not ${describe(spec)}`);
  return printOrThrow(spec, contexts.spec);
}

/** Prints an object of a context. Throws an ImportSpecError for a field that the language cannot express. */
export function printOrThrow(object: object, context: Context, indent = ""): string {
  const printed = printObject(object, context, indent);
  if (typeof printed === "string") return printed;
  throw callError("wrong-type", `${printed.path.join(".")} cannot be printed: ${printed.why}`);
}
