import { EMPTY_ALT, EmbeddedActionsParser, type IParserConfig, type IToken } from "chevrotain";
import type { Clause, HoleClause, Item, Source, Value } from "./ast.js";
import { addFault, type Fault } from "./fault.js";
import type { Range } from "./range.js";
import { isPascalCase } from "./scanner.js";
import { type Token, tokens } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

const rangeOf = (token: IToken): Range => ({
  start: token.startOffset,
  end: (token.endOffset as number) + 1,
});

const isQuoted = ({ tokenType }: IToken) => tokenType === tokens.String || tokenType === tokens.Parameter;

const toValue = (token: IToken): Value => ({
  type: "Value",
  range: rangeOf(token),
  parts: (token as Token).payload,
  quoted: isQuoted(token),
});

/** The value that Lines give: their texts with a line feed between each two. */
function toText(lines: readonly Token[]): Value {
  const parts: (string | number)[] = [];
  for (const [index, { payload }] of lines.entries()) {
    for (const part of index === 0 ? payload : ["\n", ...payload]) {
      const last = parts.at(-1);
      if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
  }
  const ranges = lines.map(rangeOf);
  const range = { start: (ranges[0] as Range).start, end: (ranges.at(-1) as Range).end };
  return { type: "Value", range, parts, quoted: false, lines: ranges };
}

/** The clauses and items of a text, and the faults in their order. */
export interface ParsedTokens extends Pick<Source, "clauses" | "items"> {
  readonly faults: readonly Fault[];
}

/**
 * The grammar: one method per production. The production is the method's doc comment. The grammar is LL(1): no two
 * alternatives begin with the same token, so one token decides everywhere.
 *
 * It accepts every sequence of tokens. The rule `unexpected` takes a token that is not allowed at its position, and the
 * empty alternatives of `name` and `value` are taken for a missing one. They record a fault and continue, so that one
 * parse finds every fault.
 */
export class Grammar extends EmbeddedActionsParser {
  /** The faults that the parse has found so far. */
  private faults: Fault[] = [];

  private kindLike: Vocabulary["kindLike"] = () => undefined;

  /** The last name of a `from` without a kind: in `from istag web:1` it was meant as one. */
  private bareName: Token | undefined;

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

  /** Parses tokens. */
  read(tokens: Token[], { kindLike }: Vocabulary): ParsedTokens {
    this.faults = [];
    this.kindLike = kindLike;
    this.bareName = undefined;
    this.input = tokens;
    const parsed = this.source();
    this.input = [];
    return { ...parsed, faults: this.faults };
  }

  /** `source = clauses item*`. The caller decides whether both are allowed. */
  private source = this.RULE("source", () => {
    const clauses = this.SUBRULE(this.clauses);
    const items: Item[] = [];
    this.MANY(() => {
      items.push(this.SUBRULE(this.item));
    });
    return { clauses, items } satisfies Partial<Source>;
  });

  private itemAlternatives = [
    { ALT: (): Item => this.SUBRULE(this.stream) },
    { ALT: (): Item => this.SUBRULE(this.importItem) },
    { ALT: (): Item => this.SUBRULE(this.each) },
    { ALT: (): Item => this.SUBRULE(this.spec) },
    { ALT: (): Item => this.SUBRULE(this.repository) },
    { ALT: (): Item => this.SUBRULE(this.tag) },
  ];

  /** `item = stream | import | each | spec | repository | tag` */
  private item = this.RULE("item", () => this.OR(this.itemAlternatives));

  /** `stream = "stream" name clauses` */
  private stream = this.RULE("stream", () => this.rest("Stream", this.CONSUME(tokens.Stream)));

  /** `import = "import" name clauses` */
  private importItem = this.RULE("import", () => this.rest("Import", this.CONSUME(tokens.Import)));

  /** `each = "each" clauses` */
  private each = this.RULE("each", (): Item => {
    const keyword = this.CONSUME(tokens.Each);
    const clauses = this.SUBRULE(this.clauses);
    return this.itemNode("Each", keyword, undefined, undefined, clauses);
  });

  /** `spec = "from" Kind? name clauses` */
  private spec = this.RULE("spec", (): Item => {
    const keyword = this.CONSUME(tokens.From);
    const kind = this.OPTION(() => this.CONSUME(tokens.Kind));
    this.ACTION(() => {
      this.bareName = kind === undefined ? (this.LA(1) as Token) : undefined;
    });
    return this.rest("Spec", keyword, kind);
  });

  /** `repository = "repository" name clauses` */
  private repository = this.RULE("repository", () =>
    this.rest("Repository", this.CONSUME(tokens.Repository)),
  );

  /** `tag = "tag" name clauses` */
  private tag = this.RULE("tag", () => this.rest("Tag", this.CONSUME(tokens.Tag)));

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
    { ALT: () => this.SUBRULE(this.textClause) },
    { ALT: () => this.SUBRULE(this.flagClause) },
    { ALT: () => this.SUBRULE(this.constantClause) },
    { ALT: () => this.SUBRULE(this.holeClause) },
    { ALT: () => this.SUBRULE(this.unexpected) },
  ];

  /** `clause = valueClause | pairClause | textClause | flagClause | constantClause | holeClause` */
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

  /** `textClause = TextWord value text` */
  private textClause = this.RULE("textClause", () => {
    const word = this.CONSUME(tokens.TextWord);
    const key = this.SUBRULE1(this.value, { ARGS: [word] });
    if (key === undefined && this.LA(1).tokenType === tokens.Line)
      this.ACTION(() => this.reportMissing(word as Token, true));
    const text = this.SUBRULE(this.text, { ARGS: [word, key === undefined] });
    return this.clauseNode(word, [key, text]);
  });

  /** `lines = Line+` */
  private lines = this.RULE("lines", () => {
    const lines: Token[] = [];
    this.AT_LEAST_ONE(() => {
      lines.push(this.CONSUME(tokens.Line) as Token);
    });
    return this.ACTION(() => toText(lines));
  });

  private flagAlternatives = [
    { ALT: () => toValue(this.CONSUME(tokens.Boolean)) },
    { ALT: () => toValue(this.CONSUME(tokens.Parameter)) },
    { ALT: () => toValue(this.CONSUME(tokens.Hole)) },
  ];

  /** `flagClause = FlagWord ( Boolean | Parameter | Hole )?` */
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
    { ALT: () => this.CONSUME(tokens.Parameter) },
    { ALT: () => this.CONSUME(tokens.Boolean) },
    { ALT: () => this.lineRun() },
  ];

  /** Consumes a run of Lines, which is one value, and returns the first. */
  private lineRun(): IToken {
    const first = this.CONSUME1(tokens.Line);
    this.MANY(() => {
      this.CONSUME2(tokens.Line);
    });
    return first;
  }

  /** For mistakes only: takes a value that no word takes. */
  private unexpected = this.RULE("unexpected", () => {
    const before = this.LA(0) as Token;
    const token = this.OR(this.unexpectedAlternatives) as Token;
    this.ACTION(() => this.reportUnexpected(token, before));
    return undefined;
  });

  private reportUnexpected(token: Token, before: Token): void {
    if (before === this.bareName && !before.faulty && this.isMeantAsKind(before)) {
      addFault(this.faults, { code: "unknown-kind", range: rangeOf(before), text: before.image });
    } else if (!token.faulty) {
      const code = token.tokenType === tokens.Word ? "unknown-word" : "unexpected-value";
      // A message shows only the bar of a Line.
      const text = token.tokenType === tokens.Line ? "|" : token.image;
      addFault(this.faults, { code, range: rangeOf(token), text });
    }
  }

  /** True for a name that a value follows and that was meant as a kind: `istag`, `"ImageStreamTag"`. */
  private isMeantAsKind({ tokenType, image, payload }: Token): boolean {
    if (tokenType === tokens.Word) return this.kindLike(image) !== undefined;
    return tokenType === tokens.String && payload.length === 1 && isPascalCase(`${payload[0]}`);
  }

  private nameAlternatives = [
    { ALT: () => toValue(this.CONSUME(tokens.Word)) },
    { ALT: () => toValue(this.CONSUME(tokens.String)) },
    { ALT: () => toValue(this.CONSUME(tokens.Parameter)) },
    { ALT: () => toValue(this.CONSUME(tokens.Hole)) },
    { ALT: (): undefined => this.SUBRULE(this.booleanName) },
    { ALT: EMPTY_ALT<Value | undefined>(undefined) },
  ];

  /** `name = Word | String | Parameter | Hole` */
  private name_ = this.RULE("name", (owner: IToken) => {
    const isBoolean = this.LA(1).tokenType === tokens.Boolean;
    if (isBoolean) this.ACTION(() => this.reportMissing(owner as Token));
    const name = this.OR<Value | undefined>(this.nameAlternatives);
    if (name === undefined && !isBoolean) this.ACTION(() => this.reportMissing(owner as Token));
    return name;
  });

  /** For mistakes only: takes a bare boolean in place of a name. */
  private booleanName = this.RULE("booleanName", (): undefined => {
    this.CONSUME(tokens.Boolean);
  });

  private valueAlternatives = [
    { ALT: () => toValue(this.CONSUME(tokens.Word)) },
    { ALT: () => toValue(this.CONSUME(tokens.String)) },
    { ALT: () => toValue(this.CONSUME(tokens.Parameter)) },
    { ALT: () => toValue(this.CONSUME(tokens.Hole)) },
    { ALT: () => toValue(this.CONSUME(tokens.Boolean)) },
    { ALT: EMPTY_ALT<Value | undefined>(undefined) },
  ];

  /** `value = Word | String | Parameter | Hole | Boolean` */
  private value = this.RULE("value", (owner: IToken, quiet = false) => {
    const value = this.OR<Value | undefined>(this.valueAlternatives);
    if (value === undefined && !quiet) this.ACTION(() => this.reportMissing(owner as Token));
    return value;
  });

  private textAlternatives = [{ ALT: () => this.SUBRULE(this.lines) }, ...this.valueAlternatives];

  /** `text = lines | Word | String | Parameter | Hole | Boolean` */
  private text = this.RULE("text", (owner: IToken, quiet = false) => {
    const text = this.OR<Value | undefined>(this.textAlternatives);
    if (text === undefined && !quiet) this.ACTION(() => this.reportMissing(owner as Token));
    return text;
  });

  /** Reports a missing value, unless Lines are in its place: then those are reported. */
  private reportMissing(owner: Token, evenBeforeLines = false): void {
    const next = this.LA(1);
    if (owner.faulty || (next.tokenType === tokens.Line && !evenBeforeLines)) return;
    const text = next.startOffset >= 0 ? next.image : "";
    addFault(this.faults, { code: "missing-value", range: rangeOf(owner), text, owner: owner.image });
  }

  /** The rest of an item after its keyword: `name clauses`. */
  private rest(type: Item["type"], keyword: IToken, kind?: IToken): Item {
    const value = this.SUBRULE(this.name_, { ARGS: [kind ?? keyword] });
    return this.itemNode(type, keyword, kind, value, this.SUBRULE(this.clauses));
  }

  private itemNode(
    type: Item["type"],
    keyword: IToken,
    kind: IToken | undefined,
    value: Value | undefined,
    clauses: Item["clauses"],
  ): Item {
    const range = { start: keyword.startOffset, end: this.end() };
    const faulty = (keyword as Token).misspelt;
    return {
      type,
      range,
      keywordRange: rangeOf(keyword),
      kind: kind && toValue(kind),
      value,
      clauses,
      faulty,
    };
  }

  /** A clause that ends with the last token. */
  private clauseNode(word: IToken, values: readonly (Value | undefined)[]): Clause {
    return {
      type: "Clause",
      range: { start: word.startOffset, end: this.end() },
      word: word.image,
      wordRange: rangeOf(word),
      values: values.filter((value) => value !== undefined),
      faulty: (word as Token).misspelt,
    };
  }

  /** The offset after the last token. */
  private end(): number {
    return (this.LA(0).endOffset as number) + 1;
  }
}
