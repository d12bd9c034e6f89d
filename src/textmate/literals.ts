import { file } from "./file.js";
import type { Host } from "./host.js";
import type { Rule } from "./rule.js";

/** An escape of the language in a literal, where its backslash is escaped, and one of the host. */
const escapes: Rule = {
  name: "constant.character.escape.importspec",
  match: "\\\\\\\\(?:\\\\.|u[0-9A-Fa-f]{4}|.)|\\\\(?:u\\{[0-9A-Fa-f]+\\}|u[0-9A-Fa-f]{4}|.)",
};

/** A literal that ends at a character, in a language that has escapes and holes. */
const literal = (prefix: string, end: string, ...holes: readonly Rule[]): Host => ({
  ...file,
  prefix,
  end,
  stop: `(?=${end})`,
  inside: `(?:[^"${end}\\\\]|\\\\.)`,
  escapes: [],
  own: [...holes, escapes],
});

/** A template of JavaScript. Its holes are expressions. */
export const template = (hole: Rule): Host => ({
  ...literal("template-", "`", hole),
  dollar: "\\\\\\$",
});

/** A string in single quotes. */
export const single: Host = literal("single-", "'");

/** A string in double quotes. Those of the language are escaped. */
export const double: Host = {
  ...literal("double-", '"'),
  quote: '\\\\"',
  inside: '(?:[^"\\\\]|\\\\[^"])',
};

/** A text block of Jsonnet. Nothing in it is decoded. */
export const block: Host = { ...file, prefix: "block-", stop: "(?=^[ \\t]*\\|\\|\\|)" };
