import type { Source } from "../../grammar/ast.js";
import { indented, layout } from "../text/layout.js";
import { type Block, blocksOf, breaksIn, type Piece } from "./blocks.js";

/**
 * Formats the text of a tree without mistakes. Words and comments stay as they are; only white space changes. An item is
 * on one line, or has one clause per line if it is wider than 100 columns. The items of a stream or import are indented.
 * Each Line has a line of its own, below its clause. Single blank lines are kept, and line ends become LF.
 */
export function formatSource(text: string, source: Source): string {
  const blocks = blocksOf(text, source);
  const indents = indentsOf(blocks);
  let formatted = "";
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before !== undefined)
      formatted += breaksIn(text, before.range.end, block.range.start) > 1 ? "\n\n" : "\n";
    formatted += blockText(block, indents[index] as string);
  }
  const endsInBreak = breaksIn(text, text.trimEnd().length, text.length) > 0;
  return endsInBreak && formatted !== "" ? `${formatted}\n` : formatted;
}

/** The lines of a block. A comment after any piece but the last breaks the block into one piece per line. */
function blockText({ pieces }: Block, indent: string): string {
  const isBroken = pieces.slice(0, -1).some(({ comments }) => comments.length > 0);
  const lines = pieces.flatMap(linesOfPiece);
  if (!isBroken) return layout(lines, indent);
  return lines.map((line, index) => indented(line, index === 0 ? indent : `${indent}  `)).join("\n");
}

/** A piece and its comments: the first comment is on the line of the piece, unless that ends in a Line. */
function linesOfPiece({ text, isBlock, comments }: Piece): string[] {
  const [first, ...others] = comments;
  if (isBlock || first === undefined) return [text, ...comments];
  return [`${text} ${first}`, ...others];
}

/** The indents of blocks: the items of a stream or import are below it, and a comment is indented like the next block. */
function indentsOf(blocks: readonly Block[]): string[] {
  const indents: string[] = [];
  let below = "";
  for (const { type } of blocks) {
    const isOwner = type === "Stream" || type === "Import";
    indents.push(isOwner ? "" : below);
    if (isOwner) below = "  ";
  }
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (blocks[index]?.type === "Comment") indents[index] = indents[index + 1] ?? "";
  }
  return indents;
}
