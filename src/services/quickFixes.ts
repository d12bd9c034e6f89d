import type { Range } from "../../grammar/range.js";
import { tokens as types } from "../../grammar/tokens.js";
import { contexts, memberContexts } from "../language/contexts.js";
import type { Code } from "../text/codes.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type Edit, type Fix, insertion, removals } from "./edit.js";
import { lineEndOf } from "./lineEnd.js";
import { moveToEach } from "./moveToEach.js";
import { placeBefore, rangeOfToken, tokenIndexAt } from "./place.js";
import type { SourceText } from "./sourceText.js";

/** Makes the fixes of a diagnostic with a certain code. */
type Maker = (text: SourceText, diagnostic: Diagnostic) => (Fix | undefined)[];

/** Returns the changes that mend what a diagnostic reports, the likeliest first. */
export function quickFixes(text: SourceText, diagnostic: Diagnostic): Fix[] {
  const { replacement, range, code } = diagnostic;
  const near =
    replacement === undefined ? undefined : fix(`Write '${replacement}'`, { range, text: replacement });
  return [near, ...(makers[code]?.(text, diagnostic) ?? [])].filter((each) => each !== undefined);
}

const fix = (title: string, ...edits: readonly Edit[]): Fix => ({ title, edits });

const sliceOf = ({ input }: SourceText, { start, end }: Range): string => input.text.slice(start, end);

const makers: Partial<Readonly<Record<Code, Maker>>> = {
  "invalid-space": (_, { range }) => [fix("Write a plain space", { range, text: " " })],
  "missing-space": (_, { range }) => [fix("Put a space before it", insertion(range.start, " "))],
  "invalid-character": quoteWord,
  "unterminated-string": (_, { range }) => [fix("Close the string", insertion(range.end, '"'))],
  "invalid-escape": (text, { range }) => [
    fix("Write a backslash itself", { range, text: `\\${sliceOf(text, range)}` }),
  ],
  "unknown-word": mendForeign,
  "unexpected-value": unquoteBoolean,
  "missing-value": quoteNext,
  "missing-tag": (_, { range }) => [fix("Write 'to latest'", insertion(range.end, " to latest"))],
  "missing-stream": (text, { range }) => [
    fix("Begin with 'stream web'", insertion(range.start, `stream web${lineEndOf(text.input.text)}  `)),
  ],
  "misplaced-word": placeWord,
  "duplicate-field": (text, { range }) => [fix("Remove this one", ...removals(text.input.text, [range]))],
  "not-carried": (text, { range }) => [fix("Remove it", ...removals(text.input.text, [range]))],
};

/** Puts the whole word around a character in quotes. */
function quoteWord(text: SourceText, { range }: Diagnostic): Fix[] {
  const token = text.scan.tokens[tokenIndexAt(text, range.start)];
  if (token === undefined || token.startOffset > range.start) return [];
  return [quoted(text, rangeOfToken(token))];
}

function quoted(text: SourceText, range: Range): Fix {
  const written = JSON.stringify(sliceOf(text, range));
  return fix(`Write ${written}`, { range, text: written });
}

/** Mends what other languages write: `// a`, `to=x`, `from;`, `'x'`. */
function mendForeign(text: SourceText, { range }: Diagnostic): (Fix | undefined)[] {
  const word = sliceOf(text, range);
  if (word.startsWith("//"))
    return [
      fix("Begin the comment with '#'", { range: { start: range.start, end: range.start + 2 }, text: "#" }),
    ];
  const [, inner] = /^'([^']*)'$/.exec(word) ?? [];
  if (inner !== undefined) return [fix("Use double quotes", { range, text: JSON.stringify(inner) })];
  if (word.includes("="))
    return [fix("Write a space instead of '='", { range, text: word.replace("=", " ") })];
  return /[;,]$/.test(word)
    ? [fix(`Remove the '${word.at(-1)}'`, { range: { start: range.end - 1, end: range.end }, text: "" })]
    : [];
}

/** `scheduled "true"` is a text. */
function unquoteBoolean(text: SourceText, { range }: Diagnostic): Fix[] {
  const [, boolean] = /^"(true|false)"$/.exec(sliceOf(text, range)) ?? [];
  return boolean === undefined ? [] : [fix(`Write ${boolean}`, { range, text: boolean })];
}

/** The value is missing because the next word is one of the language: it was meant as the value. */
function quoteNext(text: SourceText, { range }: Diagnostic): Fix[] {
  const index = tokenIndexAt(text, range.start) + 1;
  const next = text.scan.tokens[index];
  if (next === undefined || next.tokenType === types.Hole || next.tokenType === types.Line) return [];
  return [quoted(text, rangeOfToken(next))];
}

/** Moves a word of the items of a stream or import to its `each`, or takes it out. */
function placeWord(text: SourceText, { range }: Diagnostic): (Fix | undefined)[] {
  const index = tokenIndexAt(text, range.start);
  const { context, owner } = placeBefore(text, index);
  const word = sliceOf(text, range);
  const isOwner = context === "stream" || context === "import";
  const fitsEach = isOwner && owner !== undefined && contexts[memberContexts[owner].each].words.has(word);
  return [
    context === "stream" && word === "local"
      ? fix("Write 'lookupLocal'", { range, text: "lookupLocal" })
      : undefined,
    fitsEach ? moveToEach(text, range) : undefined,
    removeClause(text, range),
  ];
}

function removeClause(text: SourceText, range: Range): Fix | undefined {
  const clause = text.parsed.source.items
    .flatMap(({ clauses }) => clauses)
    .find((each) => each.range.start === range.start);
  return clause && fix("Remove it", ...removals(text.input.text, [clause.range]));
}
