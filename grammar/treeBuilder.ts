import type { Clause, HoleClause, Item, Value } from "./ast.js";
import { type Builder, type ParsedValue, rangeOfClause } from "./builder.js";
import { itemTypeOf, Token } from "./tokens.js";

const toValue = (given: ParsedValue): Value =>
  given instanceof Token
    ? { type: "Value", range: given.range, parts: given.parts, quoted: given.quoted }
    : given;

/** Builds the tree of a text. */
export class TreeBuilder implements Builder {
  /** The clauses before the first item. */
  readonly clauses: (Clause | HoleClause)[] = [];
  readonly items: Item[] = [];
  /** The item that has begun, whose end is not known yet. */
  private item: Item | undefined;
  /** The clauses of that item, or those before the first. */
  private current = this.clauses;

  beginItem(keyword: Token, value?: Token, kind?: Token): void {
    this.current = [];
    this.item = {
      type: itemTypeOf(keyword),
      range: keyword.range,
      keywordRange: keyword.range,
      kind: kind && toValue(kind),
      value: value && toValue(value),
      clauses: this.current,
      faulty: keyword.misspelt,
    };
  }

  addClause(word: Token, first?: ParsedValue, second?: ParsedValue): void {
    this.current.push({
      type: "Clause",
      range: rangeOfClause(word, first, second),
      word: word.image,
      wordRange: word.range,
      values: [first, second].filter((given) => given !== undefined).map(toValue),
      faulty: word.misspelt,
    });
  }

  addHole({ range, parts }: Token): void {
    this.current.push({ type: "HoleClause", range, hole: parts[0] as number });
  }

  endItem(end: number): void {
    const item = this.item as Item;
    this.items.push({ ...item, range: { start: item.range.start, end } });
  }
}
