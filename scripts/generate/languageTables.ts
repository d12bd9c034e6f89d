import { otherSpaces } from "../../grammar/characters.js";
import { jsonnetName, jsonnetString } from "../../src/builder/jsonnet.js";
import { expectations } from "../../src/compile/compile.js";
import { holders, targets } from "../../src/compile/targets.js";
import type { Context } from "../../src/language/context.js";
import { contexts } from "../../src/language/contexts.js";
import { longest } from "../../src/language/faults.js";
import { hints, messages } from "../../src/language/messages.js";
import { itemWords, valuesTaken, vocabulary } from "../../src/language/vocabulary.js";
import { apiVersion } from "../../src/schema/typeMeta.js";

type Data = string | number | boolean | readonly Data[] | { readonly [name: string]: Data };

const words = [...vocabulary.words.keys()];
const allContexts: readonly Context[] = Object.values(contexts);

/** Data as Jsonnet, on one line. */
function jsonnet(data: Data): string {
  if (typeof data === "string") return jsonnetString(data);
  if (typeof data !== "object") return String(data);
  if (Array.isArray(data)) return `[${data.map(jsonnet).join(", ")}]`;
  const fields = Object.entries(data).map(([name, value]) => `${jsonnetName(name)}: ${jsonnet(value)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

const local = (name: string, data: Data): string => `local ${name} = ${jsonnet(data)};`;

/** A local object with a field a line. */
const table = (name: string, fields: Readonly<Record<string, Data>>): string =>
  [
    `local ${name} = {`,
    ...Object.entries(fields).map(([field, data]) => `  ${jsonnetName(field)}: ${jsonnet(data)},`),
    "};",
  ].join("\n");

const wordsWhere = (holds: (word: string) => boolean): readonly string[] => words.filter(holds);
const setOf = (names: Iterable<string>): Data => Object.fromEntries([...names].map((name) => [name, true]));
const roleOf = (word: string) => vocabulary.words.get(word);

const pathOf = ({ leaves }: Context, leaf: number): string => leaves[leaf]?.path.join(".") ?? "";

/** The path that each word of a context sets. */
const pathsOf = (context: Context): Map<string, string> =>
  new Map(
    [...context.words]
      .filter(([word]) => !itemWords.includes(word))
      .map(([word, { leaf }]) => [word, pathOf(context, leaf)]),
  );

/** What words set wherever an image can be said to come from somewhere, so that it is written once. */
const common = [...pathsOf(contexts.spec)].filter(([word, path]) =>
  allContexts.every((context) => context.kind < 0 || pathsOf(context).get(word) === path),
);

function contextText(key: string, context: Context): string {
  const shared = context.kind >= 0;
  const own = [...pathsOf(context)].filter(([word]) => !shared || !common.some(([known]) => known === word));
  const head = {
    name: context.name,
    subject: pathOf(context, context.subject),
    ...(shared && context.word !== "tag" && { kind: pathOf(context, context.kind) }),
  };
  const paths = `${shared ? "commonPaths " : ""}${jsonnet(Object.fromEntries(own))}`;
  return `  ${key}: ${jsonnet(head).replace(/ \}$/, `, paths: ${paths} }`)},`;
}

/** The wording of what a text without holes can be refused with. */
const wordings = Object.entries(messages).filter(([, { message }]) => !message.startsWith("Hole"));

/** What a manifest refuses: items by their word, and fields of the others by their path. */
function holderOf(kind: keyof typeof targets): Data {
  const taken = Object.entries(targets[kind]).map(([name, target]) => ({
    context: contexts[name as keyof typeof contexts],
    target,
  }));
  const items = itemWords.filter((word) => !taken.some(({ context }) => context.word === word));
  const fields = taken.flatMap(({ context, target }) =>
    [...pathsOf(context).values()].filter((path) => target.placeOf(path) === undefined),
  );
  return { ...holders[kind], refusedItems: setOf(items), refusedFields: setOf(fields) };
}

// Jsonnet has no holes.
const { holeKind: _, ...hintsOfTexts } = hints;

/** The locals that the Jsonnet sources of the language need: its words, contexts and wordings. */
export function languageTablesText(): string {
  const itemContexts = allContexts
    .slice(1)
    .map(({ word }, place) => [word, Object.keys(contexts)[place + 1] as string]);
  const constants = [...contexts.spec.words.values()].filter(({ role }) => role === "constant");
  return [
    local("apiVersion", apiVersion),
    local("words", words),
    local("takes", Object.fromEntries(words.map((word) => [word, valuesTaken(word)]))),
    local("flags", setOf(wordsWhere((word) => roleOf(word) === "FlagWord"))),
    local(
      "pairWords",
      wordsWhere((word) => roleOf(word) === "PairWord"),
    ),
    local("constants", Object.fromEntries(constants.map(({ word, value = "" }) => [word, value]))),
    local("booleans", { false: false, true: true }),
    local("kinds", vocabulary.kinds),
    local("defaultKind", vocabulary.kinds[0] ?? ""),
    local("commonPaths", Object.fromEntries(common)),
    `local contexts = {\n${Object.entries(contexts)
      .map(([key, context]) => contextText(key, context))
      .join("\n")}\n};`,
    local("contextOrder", Object.keys(contexts)),
    local("itemContexts", Object.fromEntries(itemContexts)),
    local("expectations", expectations),
    table("holders", {
      ImageStream: holderOf("ImageStream"),
      ImageStreamImport: holderOf("ImageStreamImport"),
    }),
    local("simpleEscapes", setOf('"\\/bfnrt')),
    local("longestExcerpt", longest),
    table(
      "otherSpaces",
      Object.fromEntries([...otherSpaces].map(([unit, name]) => [String.fromCharCode(unit), name])),
    ),
    table("messages", Object.fromEntries(wordings.map(([code, wording]) => [code, { ...wording }]))),
    table("hints", hintsOfTexts),
    "",
  ].join("\n");
}
