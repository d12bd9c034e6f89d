import type { Range } from "../../grammar/range.js";
import { tokens as types } from "../../grammar/tokens.js";
import { formatSource } from "../language/format.js";
import { lineOf, textOfLine } from "../language/lines.js";
import type { Edit } from "./edit.js";
import { rangeOfToken } from "./place.js";
import { SourceText } from "./sourceText.js";

/**
 * Formats a text, or what a range of it touches. Returns edits of the white space between words, so that cursors and marks
 * stay where they are. None if the text has mistakes, or holes. Line ends become those of the text if it has one kind, else LF.
 */
export function format(text: SourceText, range?: Range): Edit[] {
  const { input, parsed } = text;
  if (!parsed.isWellFormed || input.holes.length > 0) return [];
  const formatted = formatSource(input.text, parsed.source).replace(/[^\n]$/, "$&\n");
  const after = new SourceText({ text: withLineEnds(formatted, input.text), holes: [] });
  const edits = difference(text, after);
  return range === undefined ? edits : edits.filter((edit) => touches(edit.range, range));
}

const touches = (a: Range, b: Range): boolean => a.start <= b.end && b.start <= a.end;

/** CR LF if all lines of the text end so; else LF. */
const withLineEnds = (formatted: string, text: string): string =>
  text.includes("\r\n") && !/(?<!\r)\n|\r(?!\n)/.test(text) ? formatted.replaceAll("\n", "\r\n") : formatted;

/** A token or comment. Formatted texts have the same ones, but Lines and the ends of comments may be written otherwise. */
interface Piece extends Range {
  readonly same: string;
}

function piecesOf({ input, scan: { tokens, comments } }: SourceText): Piece[] {
  const slice = ({ start, end }: Range) => input.text.slice(start, end);
  const pieces: Piece[] = [
    ...tokens.map((token) => ({
      ...rangeOfToken(token),
      same: token.tokenType === types.Line ? lineOf(textOfLine(token.image)) : token.image,
    })),
    ...comments.map(({ range }) => ({ ...range, same: slice(range).trimEnd() })),
  ];
  return pieces.sort((a, b) => a.start - b.start);
}

/** The edits that turn a text into another with the same words. One edit for all if a comment has moved. */
function difference(before: SourceText, after: SourceText): Edit[] {
  const [from, to] = [piecesOf(before), piecesOf(after)];
  const [old, made] = [before.input.text, after.input.text];
  if (from.length !== to.length || from.some(({ same }, index) => same !== to[index]?.same))
    return old === made ? [] : [{ range: { start: 0, end: old.length }, text: made }];
  const edits: Edit[] = [];
  const compare = (a: Range, b: Range) => {
    const written = made.slice(b.start, b.end);
    if (old.slice(a.start, a.end) !== written)
      edits.push({ range: { start: a.start, end: a.end }, text: written });
  };
  let [last, lastMade] = [0, 0];
  for (const [index, piece] of from.entries()) {
    const other = to[index] as Piece;
    compare({ start: last, end: piece.start }, { start: lastMade, end: other.start });
    compare(piece, other);
    [last, lastMade] = [piece.end, other.end];
  }
  compare({ start: last, end: old.length }, { start: lastMade, end: made.length });
  return edits;
}
