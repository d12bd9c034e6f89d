import { getLookaheadPaths, type ILookaheadStrategy, LLkLookaheadStrategy } from "chevrotain";
import { Grammar } from "../../grammar/parser.js";
import { banner, block, doc } from "./typescript.js";

/** The methods of Chevrotain's parser, by the names that its strategies give them. */
const methods = { Option: "OPTION", Repetition: "MANY", RepetitionMandatory: "AT_LEAST_ONE" } as const;

const isMethod = (type: string): type is keyof typeof methods => Object.hasOwn(methods, type);

/** The strategy of Chevrotain, which also notes the first tokens of each decision, as TypeScript. */
class Notes extends LLkLookaheadStrategy {
  readonly rules = new Map<string, string[]>();

  private note(rule: { readonly name: string }, method: string, occurrence: number, decision: unknown): void {
    const lines = this.rules.get(rule.name) ?? [];
    lines.push(`${method}${occurrence === 0 ? "" : occurrence}: ${JSON.stringify(decision)},`);
    this.rules.set(rule.name, lines);
  }

  override buildLookaheadForAlternation(
    options: Parameters<ILookaheadStrategy["buildLookaheadForAlternation"]>[0],
  ) {
    this.note(options.rule, "OR", options.prodOccurrence, firstOf({ ...options, prodType: "Alternation" }));
    return super.buildLookaheadForAlternation(options);
  }

  override buildLookaheadForOptional(
    options: Parameters<ILookaheadStrategy["buildLookaheadForOptional"]>[0],
  ) {
    const { prodType, rule, prodOccurrence } = options;
    if (!isMethod(prodType)) throw new Error(`No decision knows ${prodType}`);
    this.note(rule, methods[prodType], prodOccurrence, firstOf(options)[0]);
    return super.buildLookaheadForOptional(options);
  }
}

/** The names of the first tokens of each alternative, with spaces between them. */
const firstOf = ({
  prodOccurrence: occurrence,
  ...options
}: { readonly prodOccurrence: number } & Omit<Parameters<typeof getLookaheadPaths>[0], "occurrence">) =>
  getLookaheadPaths({ ...options, occurrence }).map((paths) =>
    paths.map(([first]) => first?.name ?? "").join(" "),
  );

/** Returns the text of grammar/decisions.generated.ts: which tokens each method of the parser decides for. */
export function decisionsText(): string {
  const notes = new Notes({ maxLookahead: 1 });
  new Grammar({ lookaheadStrategy: notes, skipValidations: true });
  const rules = [...notes.rules].map(([rule, lines]) => `${rule}: ${block(lines)},`);
  const help = doc(
    "The tokens that each decision of the grammar depends on, by rule and method of the parser.",
  );
  return `${banner}\n${help}\nexport const decisions = ${block(rules)} as const;\n`;
}
