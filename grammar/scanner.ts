import type { TokenType } from "chevrotain";
import type { Comment } from "./ast.js";
import { classOf, isPair } from "./characters.js";
import { addFault, type Fault, type FaultCode } from "./fault.js";
import { type Input, placeholder } from "./input.js";
import { scanString } from "./string.js";
import { type Token, tokens } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the scanner makes of an input: all of it, whatever it holds. */
export interface Scan {
  readonly tokens: Token[];
  readonly comments: Comment[];
  readonly faults: Fault[];
}

/** True for a word that could be meant as a kind: letters and digits, the first a capital. */
export const isPascalCase = (word: string): boolean => /^[A-Z][A-Za-z0-9]*$/.test(word);

/** The text from `start` to `end`, with each hole in it as a part of its own. */
function partsOf({ text, holes }: Input, start: number, end: number, firstHole: number, nextHole: number) {
  const parts: (string | number)[] = [];
  let from = start;
  for (let hole = firstHole; hole < nextHole; hole++) {
    const to = holes[hole] as number;
    if (from < to) parts.push(text.slice(from, to));
    parts.push(hole);
    from = to + placeholder(hole).length;
  }
  if (from < end) parts.push(text.slice(from, end));
  return parts;
}

/** Cuts an input into tokens in one pass. Each word gets its token type from the vocabulary; a fault never stops it. */
export function scan(input: Input, vocabulary: Vocabulary): Scan {
  const { text, holes } = input;
  const result: Scan = { tokens: [], comments: [], faults: [] };
  let hole = 0;
  let offset = 0;

  const fault = (code: FaultCode, start: number, end: number) =>
    addFault(result.faults, { code, range: { start, end }, text: text.slice(start, end) });

  const add = (type: TokenType, image: string, payload: Token["payload"], faulty: boolean) => {
    result.tokens.push({
      image,
      startOffset: offset - image.length,
      endOffset: offset - 1,
      tokenTypeIdx: type.tokenTypeIdx as number,
      tokenType: type,
      payload,
      faulty,
    });
  };

  const typeOf = (word: string): TokenType => {
    const role = vocabulary.words.get(word);
    if (role !== undefined) return tokens[role];
    if (word === "true" || word === "false") return tokens.Boolean;
    return result.tokens.at(-1)?.tokenType === tokens.From && isPascalCase(word) ? tokens.Kind : tokens.Word;
  };

  /** Runs on to the end of a word, over the holes glued to it. */
  const scanWord = () => {
    const start = offset;
    const firstHole = hole;
    let faulty = false;
    for (; offset < text.length; offset++) {
      if (offset === holes[hole]) {
        offset += placeholder(hole++).length - 1;
        continue;
      }
      const character = classOf(text.charCodeAt(offset));
      if (character === "word") continue;
      if (character === "surrogate" && isPair(text, offset)) {
        offset++;
      } else if (character === "surrogate" || character === "invalid") {
        if (!faulty)
          fault(character === "invalid" ? "invalid-character" : "lone-surrogate", offset, offset + 1);
        faulty = true;
      } else {
        break;
      }
    }
    const image = text.slice(start, offset);
    if (hole > firstHole) {
      const parts = partsOf(input, start, offset, firstHole, hole);
      return add(parts.length > 1 || faulty ? tokens.Word : tokens.Hole, image, parts, faulty);
    }
    const type = faulty ? tokens.Word : typeOf(image);
    const unknown = type === tokens.Kind && !vocabulary.kinds.includes(image);
    if (unknown) fault("unknown-kind", start, offset);
    add(type, image, [image], faulty || unknown);
  };

  while (offset < text.length) {
    const start = offset;
    const character = offset === holes[hole] ? "word" : classOf(text.charCodeAt(offset));
    if (character === "space") {
      offset++;
      continue;
    }
    if (character === "other-space") {
      const unit = text.charCodeAt(start);
      while (text.charCodeAt(offset) === unit) offset++;
      fault("invalid-space", start, offset);
      continue;
    }
    if (character === "word" && text.charCodeAt(offset) === 0x23 && offset !== holes[hole]) {
      while (offset < text.length && text.charCodeAt(offset) !== 0x0a && text.charCodeAt(offset) !== 0x0d)
        offset++;
      while ((holes[hole] ?? offset) < offset) hole++;
      result.comments.push({ type: "Comment", range: { start, end: offset } });
      continue;
    }
    const glued = result.tokens.at(-1)?.endOffset === start - 1;
    if (glued) fault("missing-space", start, start + (isPair(text, start) ? 2 : 1));
    if (character === "quote") {
      const string = scanString(input, start, hole);
      for (const each of string.faults) addFault(result.faults, each);
      offset = string.end;
      hole = string.nextHole;
      add(tokens.String, text.slice(start, offset), string.parts, string.faults.length > 0);
    } else {
      scanWord();
    }
    if (glued) (result.tokens.at(-1) as Token).faulty = true;
  }
  return result;
}
