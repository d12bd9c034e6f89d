import { traps } from "../check/traps/index.js";
import { type ContextName, contexts, memberContexts, type Owner } from "../language/contexts.js";
import { itemWordOf } from "../language/vocabulary.js";
import type { Field } from "../schema/field.js";
import type { Leaf } from "../schema/leaves.js";
import { objectReference } from "../schema/objectReference.js";
import type { Word, WordRole } from "../schema/words.js";
import type { Code } from "../text/codes.js";

/** The explanation of a word. Its texts have no markup but backticks. */
export interface Help {
  /** The word with the values that it takes: `scheduled [true | false]`. */
  readonly usage: string;
  /** The field of the API that it sets, and the value if it sets a certain one: `importPolicy.importMode: Legacy`. */
  readonly field: string | undefined;
  readonly text: string;
  /** The value that counts if nothing sets the field. */
  readonly default: string | undefined;
  /** The OpenShift versions that added and removed the field. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** The traps that the word can lead into. */
  readonly traps: readonly Code<"trap">[];
}

const usages: Readonly<Record<WordRole, string>> = {
  value: " VALUE",
  pair: " KEY VALUE",
  text: " KEY TEXT",
  flag: " [true | false]",
  constant: "",
};

/** The codes of the traps that a word can lead into. */
const trapsOf = (word: string): Code<"trap">[] =>
  traps.filter(({ words }) => words.includes(word)).map(({ code }) => code);

/** Explains a word that sets a field of a context. */
export function helpOfWord({ word, role, field, leaf, value }: Word, context: ContextName): Help {
  const { name } = contexts[context].leaves[leaf] as Leaf;
  const values =
    role === "value" && field.values !== undefined ? ` ${field.values.join(" | ")}` : usages[role];
  return {
    usage: word + values,
    field: value === undefined ? name : `${name}: ${value}`,
    text: field.help,
    default: defaultOf(field),
    since: field.since,
    until: field.until,
    traps: trapsOf(word),
  };
}

const defaultOf = (field: Field): string | undefined =>
  field.default ?? (field.type === "boolean" ? "false" : undefined);

/** Explains a word that begins an item, in the stream or import that it is in. */
export function helpOfItem(word: string, owner: Owner | undefined): Help {
  const members: Readonly<Record<string, ContextName>> = memberContexts[owner ?? "stream"];
  const others: Readonly<Record<string, ContextName>> = memberContexts.import;
  const name = word in contexts ? (word as ContextName) : (members[word] ?? others[word] ?? "spec");
  return helpOfContext(owner === undefined && word === "from" ? "spec" : name);
}

/** Explains the word that begins an item of a context. */
export function helpOfContext(name: ContextName): Help {
  const { word, struct, subject, leaves } = contexts[name];
  return {
    usage: word === "from" ? "from [KIND] NAME" : word === itemWordOf.Each ? "each" : `${word} NAME`,
    field: subject === undefined ? undefined : leaves[subject]?.name,
    text: struct.help,
    default: undefined,
    since: undefined,
    until: undefined,
    traps: trapsOf(word),
  };
}

/** Explains a kind. */
export const helpOfKind = (kind: string): Help => ({
  usage: kind,
  field: `from.kind: ${kind}`,
  text: objectReference.fields.name.help,
  default: objectReference.fields.kind.default,
  since: undefined,
  until: undefined,
  traps: [],
});
