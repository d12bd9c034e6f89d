import type { EmbeddedActionsParser } from "chevrotain";
import { decisions } from "./decisions.generated.js";
import { type TokenName, tokens } from "./tokens.js";

/**
 * The decisions of a rule by the method that makes them, such as `OR1`: the tokens that enter an option or a repetition,
 * or those of each alternative. The alternative without tokens is taken for every other token.
 */
export type Decisions = Readonly<Record<string, string | readonly string[]>>;

/** The part of its analysis of a grammar that Chevrotain's parser keeps. Its declarations do not have it. */
interface Analysis {
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  readonly lookAheadFuncsCache: Lookahead[][];
  selfAnalysisDone: boolean;
}

type Lookahead = (this: { LA_FAST(howMuch: number): { tokenTypeIdx: number } }) => unknown;

/** Where Chevrotain keeps the decisions of a method in those of a rule; those of its numbered twins follow. */
const offsets: Readonly<Record<string, number>> = {
  OR: 1 << 8,
  OPTION: 2 << 8,
  MANY: 3 << 8,
  AT_LEAST_ONE: 4 << 8,
};

const keyOf = (method: string): number => {
  const [, name = "", number] = /^(\D+)(\d?)$/.exec(method) ?? [];
  return (offsets[name] as number) + Number(number);
};

/** Returns a function that looks the next token up: it is the index of an alternative, or whether to enter. */
function lookaheadOf(decision: string | readonly string[]): Lookahead {
  const isOption = typeof decision === "string";
  const table: (number | boolean)[] = [];
  let other: number | boolean | undefined = isOption ? false : undefined;
  for (const [index, names] of (isOption ? [decision] : decision).entries()) {
    if (names === "") other = index;
    else for (const name of names.split(" ")) table[numberOf(name)] = isOption || index;
  }
  return function () {
    return table[this.LA_FAST(1).tokenTypeIdx] ?? other;
  };
}

const numberOf = (name: string): number => tokens[name as TokenName].tokenTypeIdx as number;

/**
 * Gives a parser the decisions that were generated from its grammar, in place of `performSelfAnalysis`, which takes
 * longer than all else of the first parse.
 */
export function useDecisions(parser: EmbeddedActionsParser): void {
  const analysis = parser as unknown as Analysis;
  for (const [rule, methods] of Object.entries<Decisions>(decisions)) {
    const lookaheads: Lookahead[] = [];
    for (const [method, decision] of Object.entries(methods))
      lookaheads[keyOf(method)] = lookaheadOf(decision);
    analysis.lookAheadFuncsCache[analysis.fullRuleNameToShort[rule] as number] = lookaheads;
  }
  analysis.selfAnalysisDone = true;
}
