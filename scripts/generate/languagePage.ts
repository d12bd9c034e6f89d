import { stringify } from "yaml";
import { parseFile } from "../../src/api/parseFile.js";
import type { Context } from "../../src/language/context.js";
import { contexts } from "../../src/language/contexts.js";
import { itemWords } from "../../src/language/vocabulary.js";
import type { Field } from "../../src/schema/field.js";
import { camelCase, type Word } from "../../src/schema/words.js";
import { examples } from "./languageExamples.js";

const allContexts = Object.values(contexts) as readonly Context[];
const code = (text: string) => `\`${text}\``;

/** A field that a word sets, and the contexts in which it sets it. */
interface Use {
  readonly path: string;
  readonly field: Field;
  readonly word: Word;
  readonly contexts: Context[];
}

/** Returns the uses of each clause word, in the order of the contexts, with the rare words last. */
function usesByWord(): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const context of allContexts)
    for (const [name, word] of context.words) {
      const path = context.leaves[word.leaf]?.name ?? "";
      const known = uses.get(name) ?? [];
      const use = known.find((each) => each.path === path && each.field.help === word.field.help);
      if (use === undefined)
        uses.set(name, [...known, { path, field: word.field, word, contexts: [context] }]);
      else use.contexts.push(context);
    }
  const isRare = ([, [use]]: [string, Use[]]) => Number(use?.word.rare);
  return new Map([...uses].sort((one, other) => isRare(one) - isRare(other)));
}

/** Says which values a word takes. */
function valuesOf({ role, field, value }: Word): string {
  if (role === "constant") return `nothing: it sets ${code(String(value))}`;
  if (role === "flag") return "nothing, which is `true`, or `true` or `false`";
  if (role === "pair") return "a key and a value";
  if (role === "text") return "a key, and a value or Lines";
  const words = "constants" in field && field.constants ? field.values?.map(camelCase) : undefined;
  if (words !== undefined)
    return `a value, such as a parameter of a Template; ${list(words.map(code), "and")} are words of their own`;
  return field.values === undefined ? "a value" : `a value: ${list(field.values.map(code), "or")}`;
}

const list = (texts: readonly string[], word: string): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${word} ${texts.at(-1)}`;

function defaultText({ field, role }: Word): string | undefined {
  const value = ("default" in field ? field.default : undefined) ?? (role === "flag" ? "false" : undefined);
  return value === undefined ? undefined : code(value);
}

/** Returns a fenced example and what it becomes. Throws for an example that is not right, or lacks the word. */
function exampleText(word: string): string {
  const text = examples[word];
  if (text === undefined) throw new Error(`languageExamples.ts has no example of '${word}'`);
  const { diagnostics, manifests, specs } = parseFile(text);
  if (diagnostics.length > 0)
    throw new Error(`The example of '${word}' is wrong: ${diagnostics[0]?.message}`);
  const objects = [...specs, ...manifests.map(({ manifest }) => manifest)];
  const yaml = objects.map((object) => stringify(object)).join("---\n");
  return `\`\`\`importspec\n${text}\n\`\`\`\n\n\`\`\`yaml\n${yaml}\`\`\``;
}

const facts = (rows: readonly (readonly [string, string | undefined])[]): string =>
  rows.flatMap(([name, text]) => (text === undefined ? [] : [`- ${name}: ${text}`])).join("\n");

const versions = ({ since, until }: Field): string | undefined =>
  since === undefined && until === undefined
    ? undefined
    : [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(", ");

function clauseText(word: string, uses: readonly Use[]): string {
  const parts = uses.map(
    ({ path, field, word, contexts }) =>
      `${field.help}\n\n${facts([
        ["sets", code(path)],
        ["takes", valuesOf(word)],
        ["default", defaultText(word)],
        ["OpenShift", versions(field)],
        [
          "allowed in",
          list(
            contexts.map(({ name }) => name),
            "and",
          ),
        ],
      ])}`,
  );
  return `### \`${word}\`\n\n${parts.join("\n\n")}\n\n${exampleText(word)}`;
}

/** The names of the contexts in the head of the table of words. */
const heads: Readonly<Record<keyof typeof contexts, string>> = {
  spec: "spec",
  stream: "stream",
  import: "import",
  streamEach: "each (stream)",
  importEach: "each (import)",
  streamImage: "from (stream)",
  importImage: "from (import)",
  tag: "tag",
  repository: "repository",
};

/** Returns the table that shows which clauses each item takes. */
function wordTable(words: readonly string[]): string {
  const rows = words.map((word) => {
    const marks = allContexts.map(({ words }) => (words.has(word) ? "✓" : ""));
    return `| [\`${word}\`](#${word.toLowerCase()}) | ${marks.join(" | ")} |`;
  });
  const columns = Object.values(heads);
  return [`| clause | ${columns.join(" | ")} |`, `| --- |${" :-: |".repeat(columns.length)}`, ...rows].join(
    "\n",
  );
}

function itemText(word: string): string {
  const parts = new Map<string, string>();
  for (const context of allContexts.filter((each) => each.word === word)) {
    const subject = context.subject === undefined ? undefined : context.leaves[context.subject];
    const value = subject === undefined ? "It takes no value." : `Its value sets \`${subject.name}\`.`;
    const text = `${context.struct.help} ${value}`;
    parts.set(text, [parts.get(text), context.name].filter((each) => each !== undefined).join(", "));
  }
  const lines = [...parts].map(([text, names]) => (parts.size === 1 ? text : `- ${names}: ${text}`));
  return `### \`${word}\`\n\n${lines.join("\n")}\n\n${exampleText(word)}`;
}

/** The reference of the language: every item and every clause, from the schema. */
export function languageText(): string {
  const uses = usesByWord();
  return [
    "## Items",
    ...itemWords.map(itemText),
    "## Clauses",
    "Where each clause is allowed; a spec is a `from` outside a document:",
    wordTable([...uses.keys()]),
    ...[...uses].map(([word, each]) => clauseText(word, each)),
  ].join("\n\n");
}
