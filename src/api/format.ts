import { inputOf } from "../../grammar/input.js";
import { formatSource } from "../language/format.js";
import { parseTree } from "../language/parse.js";
import { describe } from "../schema/values.js";
import { callError, throwOnErrors } from "./error.js";

/**
 * Formats a text: one item per line, or one clause per line if the item is wider than 100 columns. Words and comments
 * stay as they are, and `format(format(text))` is `format(text)`. Throws an ImportSpecError if the text cannot be parsed.
 */
export function format(text: string): string {
  if (typeof text !== "string") throw callError("wrong-call", `format takes a string, not ${describe(text)}`);
  const { source, diagnostics } = parseTree(inputOf(text));
  throwOnErrors({ name: "format", text }, diagnostics);
  return formatSource(text, source);
}
