import {
  EMPTY_ALT,
  EmbeddedActionsParser,
  type ILookaheadStrategy,
  type IParserConfig,
  type IToken,
} from "chevrotain";
import type { Clause, HoleClause, Item, Source, Value } from "./ast.js";
import { addFault, type Fault } from "./fault.js";
import { useDecisions } from "./lookahead.js";
import type { Range } from "./range.js";
import { isPascalCase } from "./scanner.js";
import { partsOf, type Token, tokens } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

const rangeOf = (token: IToken): Range => ({
  start: token.startOffset,
  end: (token.endOffset as number) + 1,
});

const isQuoted = ({ tokenType }: IToken) => tokenType === tokens.String || tokenType === tokens.Parameter;

const toValue = (token: IToken): Value => ({
  type: "Value",
  range: rangeOf(token),
  parts: partsOf(token as Token),
  quoted: isQuoted(token),
});

const noValues: readonly Value[] = [];

/** The values that are there. */
function present(first: Value | undefined, second?: Value): readonly Value[] {
  if (first === undefined) return second === undefined ? noValues : [second];
  return second === undefined ? [first] : [first, second];
}

const holeClauseNode = (token: IToken): HoleClause => ({
  type: "HoleClause",
  range: rangeOf(token),
  hole: partsOf(token as Token)[0] as number,
});

/** The value that Lines give: their texts with a line feed between each two. */
function toText(lines: readonly Token[]): Value {
  const parts: (string | number)[] = [];
  for (const [index, line] of lines.entries()) {
    for (const part of index === 0 ? partsOf(line) : ["\n", ...partsOf(line)]) {
      const last = parts.at(-1);
      if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
  }
  const ranges = lines.map(rangeOf);
  const range = { start: (ranges[0] as Range).start, end: (ranges.at(-1) as Range).end };
  return { type: "Value", range, parts, quoted: false, lines: ranges };
}

/** Chevrotain's own strategy is not asked, nor bundled. */
const generated = { lookaheadStrategy: {} as ILookaheadStrategy };

/** The clauses and items of a text, and the faults in their order. */
export interface ParsedTokens extends Pick<Source, "clauses" | "items"> {
  readonly faults: readonly Fault[];
}

/**
 * The grammar: one method per production. The production is the method's doc comment. The grammar is LL(1): no two
 * alternatives begin with the same token, so one token decides everywhere.
 *
 * It accepts every sequence of tokens. The rule `unexpected` takes a token that is not allowed at its position, and the
 * empty alternatives of `name`, `value` and `text` are taken for a missing one. They record a fault and continue, so that
 * one parse finds every fault.
 */
export class Grammar extends EmbeddedActionsParser {
  /** The faults that the parse has found so far. */
  private faults: Fault[] = [];

  private kindLike: Vocabulary["kindLike"] = () => undefined;

  /** The last name of a `from` without a kind: in `from istag web:1` it was meant as one. */
  private bareName: Token | undefined;

  /**
   * With an analysis, Chevrotain analyses and checks the grammar. The generator of the decisions and tests do that, so
   * that users need not wait for it.
   */
  constructor(analysis?: Pick<IParserConfig, "lookaheadStrategy" | "skipValidations">) {
    super(Object.values(tokens), {
      maxLookahead: 1,
      nodeLocationTracking: "none",
      ...(analysis ?? generated),
    });
    if (analysis === undefined) useDecisions(this);
    else this.performSelfAnalysis();
  }

  /** Parses tokens. */
  read(tokens: Token[], { kindLike }: Vocabulary): ParsedTokens {
    this.faults = [];
    this.kindLike = kindLike;
    this.bareName = undefined;
    this.input = tokens;
    const { clauses, items } = this.source();
    this.input = [];
    return { clauses, items, faults: this.faults };
  }

  /** Parses the tokens of one item. Undefined if they have a fault. */
  readItem(tokens: Token[]): Item | undefined {
    if (this.faults.length > 0) this.faults = [];
    this.input = tokens;
    const item = this.item();
    return this.faults.length === 0 ? item : undefined;
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
    {
      ALT: () =>
        this.itemNode(
          "Stream",
          this.CONSUME(tokens.Stream),
          this.SUBRULE1(this.name_),
          this.SUBRULE1(this.clauses),
        ),
    },
    {
      ALT: () =>
        this.itemNode(
          "Import",
          this.CONSUME(tokens.Import),
          this.SUBRULE2(this.name_),
          this.SUBRULE2(this.clauses),
        ),
    },
    {
      ALT: () => this.itemNode("Each", this.CONSUME(tokens.Each), undefined, this.SUBRULE3(this.clauses)),
    },
    {
      ALT: () => {
        const keyword = this.CONSUME(tokens.From);
        const kind = this.OPTION(this.kind);
        this.bareName = kind === undefined ? (this.LA(1) as Token) : undefined;
        return this.itemNode("Spec", keyword, this.SUBRULE4(this.name_), this.SUBRULE4(this.clauses), kind);
      },
    },
    {
      ALT: () =>
        this.itemNode(
          "Repository",
          this.CONSUME(tokens.Repository),
          this.SUBRULE5(this.name_),
          this.SUBRULE5(this.clauses),
        ),
    },
    {
      ALT: () =>
        this.itemNode(
          "Tag",
          this.CONSUME(tokens.Tag),
          this.SUBRULE6(this.name_),
          this.SUBRULE6(this.clauses),
        ),
    },
  ];

  private kind = () => this.CONSUME(tokens.Kind);

  /**
   * `item = "stream" name clauses | "import" name clauses | "each" clauses | "from" Kind? name clauses
   * | "repository" name clauses | "tag" name clauses`
   */
  private item = this.RULE("item", () => this.OR(this.itemAlternatives));

  private clauseAlternatives = [
    {
      ALT: () => {
        const word = this.CONSUME(tokens.ValueWord);
        const value = this.SUBRULE1(this.value);
        if (value === undefined) this.reportMissing(word);
        return this.clauseNode(word, present(value));
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(tokens.PairWord);
        const key = this.SUBRULE2(this.value);
        if (key === undefined) this.reportMissing(word);
        const value = this.SUBRULE3(this.value);
        if (value === undefined && key !== undefined) this.reportMissing(word);
        return this.clauseNode(word, present(key, value));
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(tokens.TextWord);
        const key = this.SUBRULE4(this.value);
        if (key === undefined) this.reportMissing(word, true);
        const text = this.SUBRULE(this.text);
        if (text === undefined && key !== undefined) this.reportMissing(word);
        return this.clauseNode(word, present(key, text));
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(tokens.FlagWord);
        return this.clauseNode(word, present(this.OPTION(this.flagValue)));
      },
    },
    { ALT: () => this.clauseNode(this.CONSUME(tokens.ConstantWord), noValues) },
    { ALT: () => holeClauseNode(this.CONSUME(tokens.Hole)) },
    { ALT: (): undefined => this.SUBRULE(this.unexpected) },
  ];

  private flagAlternatives = [
    { ALT: () => toValue(this.CONSUME(tokens.Boolean)) },
    { ALT: () => toValue(this.CONSUME(tokens.Parameter)) },
    { ALT: () => toValue(this.CONSUME1(tokens.Hole)) },
  ];

  private flagValue = () => this.OR1(this.flagAlternatives);

  /**
   * `clauses = ( ValueWord value | PairWord value value | TextWord value text
   * | FlagWord ( Boolean | Parameter | Hole )? | ConstantWord | Hole )*`
   */
  private clauses = this.RULE("clauses", () => {
    const clauses: (Clause | HoleClause)[] = [];
    this.MANY(() => {
      const clause = this.OR(this.clauseAlternatives);
      if (clause !== undefined) clauses.push(clause);
    });
    return clauses;
  });

  /** `lines = Line+` */
  private lines = this.RULE("lines", () => {
    const lines: Token[] = [];
    this.AT_LEAST_ONE(() => {
      lines.push(this.CONSUME(tokens.Line) as Token);
    });
    return this.ACTION(() => toText(lines));
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
  private unexpected = this.RULE("unexpected", (): undefined => {
    const before = this.LA(0) as Token;
    const token = this.OR(this.unexpectedAlternatives) as Token;
    this.ACTION(() => this.reportUnexpected(token, before));
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
  private isMeantAsKind(token: Token): boolean {
    if (token.tokenType === tokens.Word) return this.kindLike(token.image) !== undefined;
    const [text, ...others] = partsOf(token);
    return token.tokenType === tokens.String && others.length === 0 && isPascalCase(`${text}`);
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
  private name_ = this.RULE("name", () => {
    const owner = this.LA(0);
    const next = this.LA(1);
    const name = this.OR(this.nameAlternatives);
    if (name === undefined) this.reportMissing(owner, false, next);
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
  private value = this.RULE("value", () => this.OR(this.valueAlternatives));

  private textAlternatives = [{ ALT: () => this.SUBRULE(this.lines) }, ...this.valueAlternatives];

  /** `text = lines | Word | String | Parameter | Hole | Boolean` */
  private text = this.RULE("text", () => this.OR(this.textAlternatives));

  /** Reports a missing value, unless Lines are in its place: then those are reported. */
  private reportMissing(word: IToken, evenBeforeLines = false, next = this.LA(1)): void {
    const owner = word as Token;
    if (owner.faulty || (next.tokenType === tokens.Line && !evenBeforeLines)) return;
    const text = next.startOffset >= 0 ? next.image : "";
    addFault(this.faults, { code: "missing-value", range: rangeOf(owner), text, owner: owner.image });
  }

  private itemNode(
    type: Item["type"],
    keyword: IToken,
    value: Value | undefined,
    clauses: Item["clauses"],
    kind?: IToken,
  ): Item {
    return {
      type,
      range: { start: keyword.startOffset, end: this.end() },
      keywordRange: rangeOf(keyword),
      kind: kind && toValue(kind),
      value,
      clauses,
      faulty: (keyword as Token).misspelt,
    };
  }

  /** A clause that ends with the last token. */
  private clauseNode(word: IToken, values: readonly Value[]): Clause {
    return {
      type: "Clause",
      range: { start: word.startOffset, end: this.end() },
      word: word.image,
      wordRange: rangeOf(word),
      values,
      faulty: (word as Token).misspelt,
    };
  }

  /** The offset after the last token. */
  private end(): number {
    return (this.LA(0).endOffset as number) + 1;
  }
}
