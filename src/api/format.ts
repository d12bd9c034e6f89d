import { inputOf } from "../../grammar/input.js";
import { formatSource } from "../language/format.js";
import { parseTree } from "../language/parse.js";
import { throwOnErrors } from "./error.js";
import { checkText } from "./options.js";

/**
 * Formats a text: one item per line, or one clause per line if the item is wider than 100 columns. Words and comments
 * stay as they are, and `format(format(text))` is `format(text)`. Throws an ImportSpecError if the text cannot be parsed.
 */
export function format(text: string): string {
  checkText("format", text);
  const { source, diagnostics } = parseTree(inputOf(text));
  throwOnErrors({ name: "format", text }, diagnostics);
  return formatSource(text, source);
}
