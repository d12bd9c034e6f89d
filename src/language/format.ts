import type { Clause, Comment, HoleClause, Item, Source } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import { layout } from "../text/layout.js";

/** A head or clause with its comments: the first stands behind it, the others below. The last of a block has one. */
interface Piece {
  readonly text: string;
  readonly range: Range;
  readonly comments: string[];
}

/** A run of pieces that belongs together: an item, the bare clauses, or a comment between items. */
interface Block {
  readonly range: Range;
  readonly pieces: readonly Piece[];
  readonly type: Item["type"] | "Clauses" | "Comment";
}

/** The values and words of a piece as they were written, with one space between. */
const pieceOf = (text: string, ranges: readonly Range[]): Piece => ({
  text: ranges.map(({ start, end }) => text.slice(start, end)).join(" "),
  range: { start: (ranges[0] as Range).start, end: (ranges.at(-1) as Range).end },
  comments: [],
});

const clausePiece = (text: string, clause: Clause | HoleClause): Piece =>
  pieceOf(
    text,
    clause.type === "HoleClause"
      ? [clause.range]
      : [clause.wordRange, ...clause.values.map(({ range }) => range)],
  );

function itemBlock(text: string, item: Item): Block {
  const head = [item.keywordRange, item.kind?.range, item.value?.range].filter(
    (range) => range !== undefined,
  );
  return {
    range: item.range,
    pieces: [pieceOf(text, head), ...item.clauses.map((clause) => clausePiece(text, clause))],
    type: item.type,
  };
}

function blocksOf(text: string, { clauses, items }: Source): Block[] {
  const blocks = items.map((item) => itemBlock(text, item));
  if (clauses.length === 0) return blocks;
  const pieces = clauses.map((clause) => clausePiece(text, clause));
  const range = { start: (clauses[0] as Clause).range.start, end: (clauses.at(-1) as Clause).range.end };
  return [{ range, pieces, type: "Clauses" }, ...blocks];
}

const breaksIn = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/\r\n|[\r\n]/g)?.length ?? 0;

/** Gives each comment to the piece that it stands in or behind, or makes it a block between others. */
function withComments(text: string, blocks: readonly Block[], comments: readonly Comment[]): Block[] {
  const result: Block[] = [];
  const pieces = blocks.flatMap((block) => block.pieces.map((piece) => ({ block, piece })));
  let next = 0;
  const takeUntil = (offset: number) => {
    for (
      let each = pieces[next];
      each !== undefined && each.piece.range.start < offset;
      each = pieces[++next]
    ) {
      if (each.piece === each.block.pieces[0]) result.push(each.block);
    }
  };
  for (const { range } of comments) {
    takeUntil(range.start);
    const comment = text.slice(range.start, range.end).trimEnd();
    const before = pieces[next - 1];
    const end = result.at(-1)?.range.end ?? 0;
    const isFull = before?.piece === before?.block.pieces.at(-1) && before?.piece.comments.length === 1;
    if (before !== undefined && !isFull && (range.start < end || breaksIn(text, end, range.start) === 0)) {
      before.piece.comments.push(comment);
    } else {
      const place = { start: Math.max(range.start, end), end: Math.max(range.end, end) };
      result.push({ type: "Comment", range: place, pieces: [{ text: comment, range, comments: [] }] });
    }
  }
  takeUntil(text.length);
  return result;
}

/** The lines of a block. A comment behind a piece other than the last breaks the block into one piece a line. */
function blockText({ pieces }: Block, indent: string): string {
  const last = pieces.at(-1);
  const broken = pieces.some(({ comments }, place) => comments.length > (pieces[place] === last ? 1 : 0));
  const lines = pieces.flatMap(({ text, comments: [first, ...others] }) => [
    first === undefined ? text : `${text} ${first}`,
    ...others,
  ]);
  return broken ? indent + lines.join(`\n${indent}  `) : layout(lines, indent);
}

/** The indents of blocks: what follows a stream stands under it, and a comment goes with what it stands before. */
function indentsOf(blocks: readonly Block[]): string[] {
  const indents: string[] = [];
  let under = "";
  for (const { type } of blocks) {
    indents.push(type === "Stream" ? "" : under);
    if (type === "Stream") under = "  ";
  }
  for (let place = blocks.length - 1; place >= 0; place--) {
    if (blocks[place]?.type === "Comment") indents[place] = indents[place + 1] ?? "";
  }
  return indents;
}

/**
 * The text of a tree, which has no mistakes, with its words and comments as they are and its white space in order: an
 * item a line, or a clause a line where that would be wider than 100 columns, what belongs to a stream indented,
 * single blank lines kept, LF.
 */
export function formatSource(text: string, source: Source): string {
  const blocks = withComments(text, blocksOf(text, source), source.comments);
  const indents = indentsOf(blocks);
  let formatted = "";
  for (const [place, block] of blocks.entries()) {
    const before = blocks[place - 1];
    const gap = before === undefined ? 0 : breaksIn(text, before.range.end, block.range.start);
    if (before !== undefined) formatted += gap > 1 ? "\n\n" : "\n";
    formatted += blockText(block, indents[place] as string);
  }
  const endsInBreak = breaksIn(text, text.trimEnd().length, text.length) > 0;
  return endsInBreak && formatted !== "" ? `${formatted}\n` : formatted;
}
