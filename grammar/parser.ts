import {
  createTokenInstance,
  EMPTY_ALT,
  EmbeddedActionsParser,
  EOF,
  type ILookaheadStrategy,
  type IParserConfig,
  type IToken,
} from "chevrotain";
import type { Value } from "./ast.js";
import type { Builder, ParsedValue } from "./builder.js";
import { addFault, type Fault } from "./fault.js";
import { useDecisions } from "./lookahead.js";
import type { Range } from "./range.js";
import { isPascalCase } from "./scanner.js";
import { type Token, tokens } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** The value of Lines. */
interface Text extends Value {
  range: Range;
  readonly parts: (string | number)[];
  readonly lines: Range[];
}

/** Adds a Line to a text, after a line feed if it is not the first. */
function addLine(text: Text, { range, parts }: Token): void {
  for (const part of text.lines.length === 0 ? parts : ["\n", ...parts]) {
    const last = text.parts.at(-1);
    if (typeof part === "string" && typeof last === "string") text.parts[text.parts.length - 1] = last + part;
    else text.parts.push(part);
  }
  text.lines.push(range);
  text.range = { start: (text.lines[0] as Range).start, end: range.end };
}

/** Chevrotain's own strategy is not asked, nor bundled. */
const generated = { lookaheadStrategy: {} as ILookaheadStrategy };

/** Gives the tokens of a text one by one, and undefined at the end. */
export type TokenSource = () => Token | undefined;

/** Returns the source of a list of tokens. */
export function sourceOf(tokens: readonly Token[]): TokenSource {
  let index = 0;
  return () => tokens[index++];
}

const noTokens: TokenSource = () => undefined;

const endOfText: IToken = createTokenInstance(EOF, "", NaN, NaN, NaN, NaN, NaN, NaN);

/** The builder while nothing is parsed, and while Chevrotain analyses the grammar. */
const nothing: Builder = { beginItem() {}, addClause() {}, addHole() {}, endItem() {} };

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

  private builder = nothing;

  private nextToken = noTokens;

  private before = endOfText;

  private after = endOfText;

  /** The number of tokens before the place. */
  private position = 0;

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

  /** Parses tokens into what a builder makes. Adds the faults in their order. */
  read(nextToken: TokenSource, { kindLike }: Vocabulary, builder: Builder, faults: Fault[]): void {
    this.reset();
    this.nextToken = nextToken;
    this.position = -1;
    this.consumeToken();
    this.faults = faults;
    this.kindLike = kindLike;
    this.builder = builder;
    this.source();
    // A token or a fault that is kept would keep the text.
    this.nextToken = noTokens;
    this.before = endOfText;
    this.bareName = undefined;
    this.faults = [];
    this.builder = nothing;
  }

  /** The token before the place for 0, the one after it for 1: the grammar asks for no other. */
  protected override LA(howMuch: number): IToken {
    return howMuch === 0 ? this.before : this.after;
  }

  /** `LA(1)`, by the name that most of Chevrotain calls it. */
  protected override LA_FAST(): IToken {
    return this.after;
  }

  /** Takes the next token from the source. Chevrotain's declarations do not have this method, nor the next one. */
  protected consumeToken(): void {
    this.before = this.after;
    this.after = this.nextToken() ?? endOfText;
    this.position++;
  }

  /** The place, by which a repetition sees whether it has moved on. */
  protected exportLexerState(): number {
    return this.position;
  }

  /** `source = clauses item*`. The caller decides whether both are allowed. */
  private source = this.RULE("source", () => {
    this.SUBRULE(this.clauses);
    this.MANY(() => this.SUBRULE(this.item));
  });

  private itemAlternatives = [
    { ALT: () => this.builder.beginItem(this.CONSUME(tokens.Stream) as Token, this.SUBRULE1(this.name_)) },
    { ALT: () => this.builder.beginItem(this.CONSUME(tokens.Import) as Token, this.SUBRULE2(this.name_)) },
    { ALT: () => this.builder.beginItem(this.CONSUME(tokens.Each) as Token) },
    {
      ALT: () => {
        const keyword = this.CONSUME(tokens.From) as Token;
        const kind = this.OPTION(this.kind);
        this.bareName = kind === undefined ? (this.LA(1) as Token) : undefined;
        this.builder.beginItem(keyword, this.SUBRULE3(this.name_), kind);
      },
    },
    {
      ALT: () => this.builder.beginItem(this.CONSUME(tokens.Repository) as Token, this.SUBRULE4(this.name_)),
    },
    { ALT: () => this.builder.beginItem(this.CONSUME(tokens.Tag) as Token, this.SUBRULE5(this.name_)) },
  ];

  private kind = () => this.CONSUME(tokens.Kind) as Token;

  /**
   * `item = ( "stream" name | "import" name | "each" | "from" Kind? name | "repository" name | "tag" name ) clauses`
   */
  private item = this.RULE("item", () => {
    this.OR(this.itemAlternatives);
    this.SUBRULE(this.clauses);
    this.builder.endItem((this.LA(0).endOffset as number) + 1);
  });

  private clauseAlternatives = [
    {
      ALT: () => {
        const word = this.CONSUME(tokens.ValueWord) as Token;
        const value = this.SUBRULE1(this.value);
        if (value === undefined) this.reportMissing(word);
        this.builder.addClause(word, value);
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(tokens.PairWord) as Token;
        const key = this.SUBRULE2(this.value);
        if (key === undefined) this.reportMissing(word);
        const value = this.SUBRULE3(this.value);
        if (value === undefined && key !== undefined) this.reportMissing(word);
        this.builder.addClause(word, key, value);
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(tokens.TextWord) as Token;
        const key = this.SUBRULE4(this.value);
        if (key === undefined) this.reportMissing(word, true);
        const text = this.SUBRULE(this.text);
        if (text === undefined && key !== undefined) this.reportMissing(word);
        this.builder.addClause(word, key, text);
      },
    },
    {
      ALT: () => this.builder.addClause(this.CONSUME(tokens.FlagWord) as Token, this.OPTION(this.flagValue)),
    },
    { ALT: () => this.builder.addClause(this.CONSUME(tokens.ConstantWord) as Token) },
    { ALT: () => this.builder.addHole(this.CONSUME(tokens.Hole) as Token) },
    { ALT: () => this.SUBRULE(this.unexpected) },
  ];

  private flagAlternatives = [
    { ALT: () => this.CONSUME(tokens.Boolean) as Token },
    { ALT: () => this.CONSUME(tokens.Parameter) as Token },
    { ALT: () => this.CONSUME1(tokens.Hole) as Token },
  ];

  private flagValue = () => this.OR1(this.flagAlternatives);

  private clause = () => this.OR(this.clauseAlternatives);

  /**
   * `clauses = ( ValueWord value | PairWord value value | TextWord value text
   * | FlagWord ( Boolean | Parameter | Hole )? | ConstantWord | Hole )*`
   */
  private clauses = this.RULE("clauses", () => this.MANY(this.clause));

  /** `lines = Line+` */
  private lines = this.RULE("lines", () => {
    const text: Text = { type: "Value", range: { start: 0, end: 0 }, parts: [], quoted: false, lines: [] };
    this.AT_LEAST_ONE(() => {
      const line = this.CONSUME(tokens.Line) as Token;
      this.ACTION(() => addLine(text, line));
    });
    return text;
  });

  private unexpectedAlternatives = [
    { ALT: () => this.CONSUME(tokens.Word) as Token },
    { ALT: () => this.CONSUME(tokens.String) as Token },
    { ALT: () => this.CONSUME(tokens.Parameter) as Token },
    { ALT: () => this.CONSUME(tokens.Boolean) as Token },
    { ALT: () => this.lineRun() },
  ];

  /** Consumes a run of Lines, which is one value, and returns the first. */
  private lineRun(): Token {
    const first = this.CONSUME1(tokens.Line) as Token;
    this.MANY(() => {
      this.CONSUME2(tokens.Line);
    });
    return first;
  }

  /** For mistakes only: takes a value that no word takes. */
  private unexpected = this.RULE("unexpected", (): undefined => {
    const before = this.LA(0) as Token;
    const token = this.OR(this.unexpectedAlternatives);
    this.ACTION(() => this.reportUnexpected(token, before));
  });

  private reportUnexpected(token: Token, before: Token): void {
    if (before === this.bareName && !before.faulty && this.isMeantAsKind(before)) {
      addFault(this.faults, { code: "unknown-kind", range: before.range, text: before.image });
    } else if (!token.faulty) {
      const code = token.tokenType === tokens.Word ? "unknown-word" : "unexpected-value";
      // A message shows only the bar of a Line.
      const text = token.tokenType === tokens.Line ? "|" : token.image;
      addFault(this.faults, { code, range: token.range, text });
    }
  }

  /** True for a name that a value follows and that was meant as a kind: `istag`, `"ImageStreamTag"`. */
  private isMeantAsKind(token: Token): boolean {
    if (token.tokenType === tokens.Word) return this.kindLike(token.image) !== undefined;
    const [text, ...others] = token.parts;
    return token.tokenType === tokens.String && others.length === 0 && isPascalCase(`${text}`);
  }

  private textTokens = [
    { ALT: () => this.CONSUME(tokens.Word) as Token },
    { ALT: () => this.CONSUME(tokens.String) as Token },
    { ALT: () => this.CONSUME(tokens.Parameter) as Token },
    { ALT: () => this.CONSUME(tokens.Hole) as Token },
  ];

  private nameAlternatives = [
    ...this.textTokens,
    { ALT: (): undefined => this.SUBRULE(this.booleanName) },
    { ALT: EMPTY_ALT<Token | undefined>(undefined) },
  ];

  /** `name = Word | String | Parameter | Hole` */
  private name_ = this.RULE("name", () => {
    const owner = this.LA(0) as Token;
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
    ...this.textTokens,
    { ALT: () => this.CONSUME(tokens.Boolean) as Token },
    { ALT: EMPTY_ALT<Token | undefined>(undefined) },
  ];

  /** `value = Word | String | Parameter | Hole | Boolean` */
  private value = this.RULE("value", () => this.OR(this.valueAlternatives));

  private textAlternatives = [
    { ALT: (): ParsedValue => this.SUBRULE(this.lines) },
    ...this.valueAlternatives,
  ];

  /** `text = lines | Word | String | Parameter | Hole | Boolean` */
  private text = this.RULE("text", () => this.OR(this.textAlternatives));

  /** Reports a missing value, unless Lines are in its place: then those are reported. */
  private reportMissing(owner: Token, evenBeforeLines = false, next = this.LA(1)): void {
    if (owner.faulty || (next.tokenType === tokens.Line && !evenBeforeLines)) return;
    const text = next.startOffset >= 0 ? next.image : "";
    addFault(this.faults, { code: "missing-value", range: owner.range, text, owner: owner.image });
  }
}
