import { Grammar } from "../../grammar/parser.js";

/** A part of a grammar rule, as the EBNF and the diagram need it. */
export type Production =
  | { readonly type: "rule"; readonly name: string }
  | { readonly type: "token"; readonly name: string }
  | { readonly type: "sequence"; readonly of: readonly Production[] }
  | { readonly type: "choice"; readonly of: readonly Production[] }
  | { readonly type: "optional"; readonly of: Production }
  | { readonly type: "many"; readonly of: Production }
  | { readonly type: "some"; readonly of: Production };

interface Serialized {
  readonly type: string;
  readonly name: string;
  readonly definition: readonly Serialized[];
}

/** The rules for words that are not of the language. Readers of the grammar do not need them. */
const errorRules = ["unexpected", "booleanName"];

const sequence = (definition: readonly Serialized[]): Production => {
  const of = definition.map(convert);
  return of.length === 1 && of[0] !== undefined ? of[0] : { type: "sequence", of };
};

function convert({ type, name, definition }: Serialized): Production {
  if (type === "Terminal") return { type: "token", name };
  if (type === "NonTerminal") return { type: "rule", name };
  if (type === "Option") return { type: "optional", of: sequence(definition) };
  if (type === "Repetition") return { type: "many", of: sequence(definition) };
  if (type === "RepetitionMandatory") return { type: "some", of: sequence(definition) };
  if (type !== "Alternation") throw new Error(`No view of the grammar knows ${type}`);
  const ofLanguage = definition.filter(
    ({ definition: [first] }) => first !== undefined && !errorRules.includes(first.name),
  );
  return { type: "choice", of: ofLanguage.map((alternative) => sequence(alternative.definition)) };
}

/** The rules of the parser by name, without their error handling. */
export function productions(): Map<string, Production> {
  const rules = new Grammar({
    skipValidations: true,
  }).getSerializedGastProductions() as unknown as readonly Serialized[];
  return new Map(
    rules
      .filter(({ name }) => !errorRules.includes(name))
      .map(({ name, definition }) => [name, sequence(definition)]),
  );
}
