import { doc, type Parser, type Printer } from "prettier";
import { inputOf } from "../../grammar/input.js";
import { formatSource } from "../language/format.js";
import { parseTree } from "../language/parse.js";
import { sentenceOf } from "../text/diagnostic.js";
import { positionAt } from "../text/position.js";

// Unlike hardline, literalline keeps white space before it, which may be a part of a Line.
const { join, literalline } = doc.builders;

/** The lines of a formatted `.imports` file. */
export interface Document {
  readonly type: "Document";
  readonly length: number;
  readonly lines: readonly string[];
}

/** Throws a SyntaxError for the first mistake. Prettier shows it with a code frame. */
function parse(text: string): Document {
  const { source, diagnostics } = parseTree(inputOf(text));
  const [first] = diagnostics;
  if (first !== undefined) {
    const { code, range } = first;
    const [start, end] = [positionAt(text, range.start), positionAt(text, range.end)];
    const message = `${sentenceOf(first)} [${code}] (${start.line}:${start.column})`;
    throw Object.assign(new SyntaxError(message), { loc: { start, end } });
  }
  const formatted = formatSource(text, source).replace(/\n$/, "");
  return { type: "Document", length: text.length, lines: formatted === "" ? [] : formatted.split("\n") };
}

/** Prettier's parser of `.imports` files. */
export const documentParser: Parser<Document> = {
  parse,
  astFormat: "importspec",
  locStart: () => 0,
  locEnd: ({ length }) => length,
};

/** Prettier's printer of `.imports` files. It writes what `importspec fmt` does, and a line end after the last line. */
export const documentPrinter: Printer<Document> = {
  print: ({ node: { lines } }) => (lines.length === 0 ? "" : [join(literalline, [...lines]), literalline]),
};
