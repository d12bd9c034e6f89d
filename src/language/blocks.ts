import type { Clause, Comment, HoleClause, Item, Source } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import { lineOf, textOfLine } from "./lines.js";

/**
 * The head of an item or a clause, as it is written, with its comments: the first follows it on the line, the others are
 * below. The last piece of a block has at most one comment.
 */
export interface Piece {
  readonly text: string;
  /** A clause whose value is written as Lines, which are in the text, one per line. */
  readonly isBlock: boolean;
  readonly range: Range;
  readonly comments: string[];
}

/** Pieces that belong together: an item, the bare clauses, or a comment between items. */
export interface Block {
  readonly range: Range;
  readonly pieces: readonly Piece[];
  readonly type: Item["type"] | "Clauses" | "Comment";
}

/** Returns the items, bare clauses and comments of a tree without mistakes, in the order of the text. */
export const blocksOf = (text: string, source: Source): Block[] =>
  withComments(text, blocksWithoutComments(text, source), source.comments);

/** Counts the line breaks in a range of a text. */
export const breaksIn = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/\r\n|[\r\n]/g)?.length ?? 0;

function blocksWithoutComments(text: string, { clauses, items }: Source): Block[] {
  const blocks = items.map((item) => itemBlock(text, item));
  const [first] = clauses;
  if (first === undefined) return blocks;
  const pieces = clauses.map((clause) => clausePiece(text, clause));
  const range = { start: first.range.start, end: (clauses.at(-1) as Clause).range.end };
  return [{ range, pieces, type: "Clauses" }, ...blocks];
}

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

function clausePiece(text: string, clause: Clause | HoleClause): Piece {
  if (clause.type === "HoleClause") return pieceOf(text, [clause.range]);
  const lines = clause.values.at(-1)?.lines;
  const values = lines === undefined ? clause.values : clause.values.slice(0, -1);
  const piece = pieceOf(text, [clause.wordRange, ...values.map(({ range }) => range)]);
  if (lines === undefined) return piece;
  const written = lines.map(({ start, end }) => lineOf(textOfLine(text.slice(start, end))));
  return { ...piece, text: [piece.text, ...written].join("\n"), isBlock: true, range: clause.range };
}

/** A piece of words and values, with one space between them. */
const pieceOf = (text: string, ranges: readonly Range[]): Piece => ({
  text: ranges.map(({ start, end }) => text.slice(start, end)).join(" "),
  isBlock: false,
  range: { start: (ranges[0] as Range).start, end: (ranges.at(-1) as Range).end },
  comments: [],
});

/** A piece and the block that it is in. */
interface Placed {
  readonly block: Block;
  readonly piece: Piece;
  readonly range: Range;
}

/** True for a comment between a clause and its Lines, or between two of them: it goes before the clause. */
const isInLines = ({ piece }: Placed, start: number): boolean => piece.isBlock && start < piece.range.end;

/**
 * Adds each comment to the piece before it, if the comment is in the same block or on the same line. Any other comment is
 * a block of its own.
 */
function withComments(text: string, blocks: readonly Block[], comments: readonly Comment[]): Block[] {
  const placed = blocks.flatMap((block) =>
    block.pieces.map((piece): Placed => ({ block, piece, range: piece.range })),
  );
  const inOrder = [...placed, ...comments].sort((a, b) => a.range.start - b.range.start);
  const result: Block[] = [];
  let before: Placed | undefined;
  let beforeThat: Placed | undefined;
  for (const next of inOrder) {
    if ("piece" in next) {
      if (next.piece === next.block.pieces[0]) result.push(next.block);
      beforeThat = before;
      before = next;
      continue;
    }
    const { start, end } = next.range;
    const comment = text.slice(start, end).trimEnd();
    const last = result.at(-1)?.range.end ?? 0;
    const isNear = start < last || breaksIn(text, last, start) === 0;
    const inLines = before !== undefined && isInLines(before, start) ? before : undefined;
    const taker = inLines === undefined ? takerOf(before, isNear) : beforeThat;
    if (taker !== undefined) taker.piece.comments.push(comment);
    else if (inLines !== undefined) result.splice(-1, 0, commentBlock(comment, startOf(inLines)));
    else result.push(commentBlock(comment, { start: Math.max(start, last), end: Math.max(end, last) }));
  }
  return result;
}

/** The piece before a comment, if it can take the comment. */
const takerOf = (before: Placed | undefined, isNear: boolean): Placed | undefined =>
  before !== undefined && isNear && canTake(before) ? before : undefined;

const startOf = ({ range: { start } }: Placed): Range => ({ start, end: start });

/** True if a piece can have one more comment. After the last piece of a block a second one would leave the block. */
const canTake = ({ block, piece }: Placed): boolean =>
  piece !== block.pieces.at(-1) || piece.comments.length === 0;

const commentBlock = (comment: string, range: Range): Block => ({
  type: "Comment",
  range,
  pieces: [{ text: comment, isBlock: false, range, comments: [] }],
});
