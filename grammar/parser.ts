import { EMPTY_ALT, EmbeddedActionsParser, type IParserConfig, type IToken } from "chevrotain";
import type { Clause, HoleClause, Item, Source, Value } from "./ast.js";
import { addFault, type Fault } from "./fault.js";
import type { Range } from "./range.js";
import { type Token, tokens } from "./tokens.js";

const rangeOf = (token: IToken): Range => ({
  start: token.startOffset,
  end: (token.endOffset as number) + 1,
});

const toValue = (token: IToken): Value => ({
  type: "Value",
  range: rangeOf(token),
  parts: (token as Token).payload,
  quoted: token.tokenType === tokens.String,
});

/**
 * The grammar of the language: one method per production. The production is the method's doc comment.
 *
 * It accepts every sequence of tokens. The rule `unexpected` takes a token that is not allowed at its position, and the
 * empty alternative of `value` is taken for a missing value. Both record a fault and continue, so that one parse finds
 * every fault.
 */
export class Grammar extends EmbeddedActionsParser {
  /** The faults that the parse has found so far. */
  faults: Fault[] = [];

  /** With `validate`, Chevrotain checks the grammar itself. A test does that, so that users need not wait for it. */
  constructor(validate = false) {
    const config: IParserConfig = {
      maxLookahead: 1,
      nodeLocationTracking: "none",
      skipValidations: !validate,
    };
    super(Object.values(tokens), config);
    this.performSelfAnalysis();
  }

  /** `source = clauses item*`. The caller decides whether both are allowed. */
  readonly source = this.RULE("source", () => {
    const clauses = this.SUBRULE(this.clauses);
    const items: Item[] = [];
    this.MANY(() => {
      items.push(this.SUBRULE(this.item));
    });
    return { clauses, items } satisfies Partial<Source>;
  });

  private itemAlternatives = [
    { ALT: (): Item => this.SUBRULE(this.spec) },
    { ALT: (): Item => this.SUBRULE(this.repository) },
    { ALT: (): Item => this.SUBRULE(this.tag) },
    { ALT: (): Item => this.SUBRULE(this.stream) },
  ];

  /** `item = spec | repository | tag | stream` */
  private item = this.RULE("item", () => this.OR(this.itemAlternatives));

  /** `spec = "from" kind? value clauses` */
  private spec = this.RULE("spec", (): Item => {
    const keyword = this.CONSUME(tokens.From);
    let kind: IToken | undefined;
    this.OPTION({
      GATE: this.kindIsNext,
      DEF: () => {
        kind = this.SUBRULE(this.kind);
      },
    });
    return this.rest("Spec", keyword, kind);
  });

  /** `repository = "repository" value clauses` */
  private repository = this.RULE("repository", () =>
    this.rest("Repository", this.CONSUME(tokens.Repository)),
  );

  /** `tag = "tag" value clauses` */
  private tag = this.RULE("tag", () => this.rest("Tag", this.CONSUME(tokens.Tag)));

  /** `stream = "stream" value clauses` */
  private stream = this.RULE("stream", () => this.rest("Stream", this.CONSUME(tokens.Stream)));

  private kindAlternatives = [
    { ALT: () => this.CONSUME(tokens.Kind) },
    { ALT: () => this.CONSUME(tokens.String) },
  ];

  /** `kind = Kind | String` */
  private kind = this.RULE("kind", () => this.OR(this.kindAlternatives));

  /** A string is a kind if it has no holes and another value follows. Otherwise it is the value. */
  private kindIsNext = (): boolean => {
    const token = this.LA(1) as Token;
    if (token.tokenType !== tokens.String) return true;
    if (token.payload.some((part) => typeof part === "number")) return false;
    const { tokenType } = this.LA(2);
    return (
      tokenType === tokens.Word ||
      tokenType === tokens.String ||
      tokenType === tokens.Hole ||
      tokenType === tokens.Boolean
    );
  };

  /** `clauses = clause*` */
  private clauses = this.RULE("clauses", () => {
    const clauses: (Clause | HoleClause)[] = [];
    this.MANY(() => {
      const clause = this.SUBRULE(this.clause);
      if (clause !== undefined) clauses.push(clause);
    });
    return clauses;
  });

  private clauseAlternatives = [
    { ALT: () => this.SUBRULE(this.valueClause) },
    { ALT: () => this.SUBRULE(this.pairClause) },
    { ALT: () => this.SUBRULE(this.flagClause) },
    { ALT: () => this.SUBRULE(this.constantClause) },
    { ALT: () => this.SUBRULE(this.holeClause) },
    { ALT: () => this.SUBRULE(this.unexpected) },
  ];

  /** `clause = valueClause | pairClause | flagClause | constantClause | holeClause` */
  private clause = this.RULE("clause", () =>
    this.OR<Clause | HoleClause | undefined>(this.clauseAlternatives),
  );

  /** `valueClause = ValueWord value` */
  private valueClause = this.RULE("valueClause", () => {
    const word = this.CONSUME(tokens.ValueWord);
    return this.clauseNode(word, [this.SUBRULE(this.value, { ARGS: [word] })]);
  });

  /** `pairClause = PairWord value value` */
  private pairClause = this.RULE("pairClause", () => {
    const word = this.CONSUME(tokens.PairWord);
    const key = this.SUBRULE1(this.value, { ARGS: [word] });
    return this.clauseNode(word, [key, this.SUBRULE2(this.value, { ARGS: [word, key === undefined] })]);
  });

  private flagAlternatives = [
    { ALT: () => toValue(this.CONSUME(tokens.Boolean)) },
    { ALT: () => toValue(this.CONSUME(tokens.Hole)) },
  ];

  /** `flagClause = FlagWord ( Boolean | Hole )?` */
  private flagClause = this.RULE("flagClause", () => {
    const word = this.CONSUME(tokens.FlagWord);
    let value: Value | undefined;
    this.OPTION(() => {
      value = this.OR(this.flagAlternatives);
    });
    return this.clauseNode(word, [value]);
  });

  /** `constantClause = ConstantWord` */
  private constantClause = this.RULE("constantClause", () =>
    this.clauseNode(this.CONSUME(tokens.ConstantWord), []),
  );

  /** `holeClause = Hole` */
  private holeClause = this.RULE("holeClause", (): HoleClause => {
    const token = this.CONSUME(tokens.Hole);
    return this.ACTION(() => ({
      type: "HoleClause",
      range: rangeOf(token),
      hole: (token as Token).payload[0] as number,
    }));
  });

  private unexpectedAlternatives = [
    { ALT: () => this.CONSUME(tokens.Word) },
    { ALT: () => this.CONSUME(tokens.String) },
    { ALT: () => this.CONSUME(tokens.Boolean) },
  ];

  /** For mistakes only: takes a value that no word takes. */
  private unexpected = this.RULE("unexpected", () => {
    const token = this.OR(this.unexpectedAlternatives) as Token;
    this.ACTION(() => {
      if (token.faulty) return;
      const code = token.tokenType === tokens.Word ? "unknown-word" : "unexpected-value";
      addFault(this.faults, { code, range: rangeOf(token), text: token.image });
    });
    return undefined;
  });

  private valueAlternatives = [
    { ALT: () => toValue(this.CONSUME(tokens.Word)) },
    { ALT: () => toValue(this.CONSUME(tokens.String)) },
    { ALT: () => toValue(this.CONSUME(tokens.Boolean)) },
    { ALT: () => toValue(this.CONSUME(tokens.Hole)) },
    { ALT: EMPTY_ALT<Value | undefined>(undefined) },
  ];

  /** `value = Word | String | Boolean | Hole` */
  private value = this.RULE("value", (owner: IToken, quiet = false) => {
    const value = this.OR<Value | undefined>(this.valueAlternatives);
    if (value === undefined && !quiet) this.ACTION(() => this.reportMissing(owner as Token));
    return value;
  });

  private reportMissing(owner: Token): void {
    if (owner.faulty) return;
    const next = this.LA(1);
    const text = next.startOffset >= 0 ? next.image : "";
    addFault(this.faults, { code: "missing-value", range: rangeOf(owner), text, owner: owner.image });
  }

  /** `value clauses`, which follow the keyword of every item. */
  private rest(type: Item["type"], keyword: IToken, kind?: IToken): Item {
    const value = this.SUBRULE(this.value, { ARGS: [kind ?? keyword] });
    const clauses = this.SUBRULE(this.clauses);
    const range = { start: keyword.startOffset, end: this.end() };
    return { type, range, keywordRange: rangeOf(keyword), kind: kind && toValue(kind), value, clauses };
  }

  /** A clause that ends with the last token. */
  private clauseNode(word: IToken, values: readonly (Value | undefined)[]): Clause {
    return {
      type: "Clause",
      range: { start: word.startOffset, end: this.end() },
      word: word.image,
      wordRange: rangeOf(word),
      values: values.filter((value) => value !== undefined),
    };
  }

  /** The offset after the last token. */
  private end(): number {
    return (this.LA(0).endOffset as number) + 1;
  }
}
