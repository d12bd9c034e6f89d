import type { Range } from "../../grammar/range.js";
import { type Token, tokens as types } from "../../grammar/tokens.js";
import { type Expected, expectedAfter, isClauseWord, isItemWord, rangeOfToken } from "./place.js";
import type { SourceText } from "./sourceText.js";

/** The types of tokens, which are standard ones of editors. */
export const semanticTypes = [
  "keyword",
  "property",
  "enumMember",
  "type",
  "class",
  "variable",
  "string",
  "macro",
  "comment",
] as const;

export type SemanticType = (typeof semanticTypes)[number];

/** A token and its meaning. */
export interface SemanticToken {
  readonly range: Range;
  readonly type: SemanticType;
}

/** Returns the meaning of each token and comment of a text, in their order. Unknown words and holes have none. */
export function semanticTokens({ scan: { tokens, comments } }: SourceText): SemanticToken[] {
  const found: SemanticToken[] = comments.map(({ range }) => ({ range, type: "comment" }));
  let expected: Expected = { type: "word", flag: undefined };
  for (const token of tokens) {
    const type = typeOf(token, expected);
    if (type !== undefined) found.push({ range: rangeOfToken(token), type });
    expected = expectedAfter(expected, token);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

function typeOf(token: Token, expected: Expected): SemanticType | undefined {
  const { tokenType } = token;
  if (tokenType === types.Kind) return "type";
  if (tokenType === types.Boolean || tokenType === types.ConstantWord) return "enumMember";
  if (tokenType === types.Parameter) return "macro";
  if (tokenType === types.Line) return "string";
  if (tokenType === types.Hole) return undefined;
  if (isItemWord(token)) return "keyword";
  if (isClauseWord(token)) return "property";
  return valueType(expected);
}

/** The meaning of a name or value. */
function valueType(expected: Expected): SemanticType | undefined {
  if (expected.type === "word") return undefined;
  if (expected.word === "stream" || expected.word === "import") return "class";
  if (expected.word === "tag" || expected.word === "to") return "variable";
  return expected.word === "kind" ? "type" : "string";
}
