import type { Range } from "../../grammar/range.js";
import { type Token, tokens as types } from "../../grammar/tokens.js";
import { type ContextName, contexts } from "../language/contexts.js";
import type { Word } from "../schema/words.js";
import { type Help, helpOfContext, helpOfItem, helpOfKind, helpOfWord } from "./help.js";
import { isClauseWord, isItemWord, placeBefore, rangeOfToken, tokenIndexAt } from "./place.js";
import type { SourceText } from "./sourceText.js";

/** The explanation of the word at an offset, and the range of the word. */
export interface Hover {
  readonly range: Range;
  readonly help: Help;
}

/** Explains the word or kind at an offset; undefined if there is none. */
export function hover(text: SourceText, offset: number): Hover | undefined {
  const index = tokenIndexAt(text, offset);
  const token = text.scan.tokens[index];
  if (token === undefined || token.startOffset > offset) return undefined;
  const help = helpOf(text, token, index);
  return help && { range: rangeOfToken(token), help };
}

function helpOf(text: SourceText, token: Token, index: number): Help | undefined {
  // A word belongs to the item that it begins.
  const { context, owner } = placeBefore(text, index + 1);
  if (isItemWord(token))
    return context === undefined ? helpOfItem(token.image, owner) : helpOfContext(context);
  if (token.tokenType === types.Kind) return helpOfKind(token.image);
  if (!isClauseWord(token)) return undefined;
  const place = [context, ...contextNames].find((name) => name && contexts[name].words.has(token.image));
  return place && helpOfWord(contexts[place].words.get(token.image) as Word, place);
}

/** Where a word is not allowed, it is explained as in the first context that has it. */
const contextNames = Object.keys(contexts) as ContextName[];
