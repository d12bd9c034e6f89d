import { classOf } from "../../grammar/characters.js";
import type { Context } from "../../src/language/context.js";
import { type ContextName, contexts } from "../../src/language/contexts.js";
import { characterName } from "../../src/language/excerpt.js";
import { wordsExpectedFirst, wordsExpectedIn } from "../../src/language/expected.js";
import { misplacedHint } from "../../src/language/misplaced.js";
import { itemWords, kindsByName, vocabulary } from "../../src/language/vocabulary.js";
import { banner, block, doc } from "./typescript.js";

/** Every UTF-16 unit that a word cannot contain. */
const units = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => classOf(unit) !== "word");

const literalOf = (unit: number): string =>
  unit > 0x20 && unit < 0x7f
    ? JSON.stringify(String.fromCharCode(unit))
    : `"\\u${unit.toString(16).padStart(4, "0")}"`;

/** An interface with the characters of a set, and their names in messages. */
function characters(name: string, help: string, takes: (unit: number) => boolean): string {
  const lines = units
    .filter(takes)
    .map((unit) => `${literalOf(unit)}: ${JSON.stringify(characterName(String.fromCharCode(unit)))};`);
  return `${doc(help)}\nexport interface ${name} ${block(lines)}\n`;
}

type Table = Readonly<Record<string, string>>;

const lines = (table: Table): string[] =>
  Object.entries(table).map(([name, text]) => `${JSON.stringify(name)}: ${JSON.stringify(text)};`);

const table = (name: string, help: string, entries: Table): string =>
  `${doc(help)}\nexport interface ${name} ${block(lines(entries))}\n`;

const tables = (name: string, help: string, entries: Readonly<Record<string, Table>>): string =>
  `${doc(help)}\nexport interface ${name} ${block(
    Object.entries(entries).map(([each, inner]) => `${each}: ${block(lines(inner))};`),
  )}\n`;

const contextNames = Object.keys(contexts) as readonly ContextName[];

const expectedFirst: Table = Object.fromEntries(
  (["spec", "clauses", "document"] as const).map((rule) => [rule, wordsExpectedFirst(rule).join(", ")]),
);

const expectedWords: Table = Object.fromEntries(
  contextNames.map((name) => [name, wordsExpectedIn(name).join(", ")]),
);

const misplacedHints = Object.fromEntries(
  contextNames.map((name) => {
    const context: Context = contexts[name];
    const others = [...vocabulary.words.keys()].filter(
      (word) => !context.words.has(word) && !(itemWords as readonly string[]).includes(word),
    );
    return [name, Object.fromEntries(others.map((word) => [word, misplacedHint(context, word)]))];
  }),
);

/** The text of src/typed/tables.generated.ts: facts that the types of the schema and of the grammar do not hold. */
export function typeTablesText(): string {
  const words = [...vocabulary.words.keys()];
  return [
    banner,
    `${doc("The words of the language in their order, which the fields of an object type do not have.")}`,
    `export type WordOrder = ${JSON.stringify(words).replaceAll(",", ", ")};\n`,
    characters(
      "OtherSpaces",
      "White space that does not separate words, with its names in messages.",
      (unit) => classOf(unit) === "other-space",
    ),
    characters(
      "InvalidInWords",
      "Characters that a word cannot contain, with their names in messages.",
      (unit) => classOf(unit) === "invalid",
    ),
    characters(
      "InvalidInStrings",
      "Characters that a string cannot contain, with their names in messages. A line break ends a string instead.",
      (unit) => unit < 0x20 && unit !== 0x0a && unit !== 0x0d,
    ),
    characters(
      "InvalidInLines",
      "Characters that a Line cannot contain, with their names in messages. Line breaks are not among them: they end a Line.",
      (unit) =>
        (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || (unit >= 0x7f && unit < 0xa0),
    ),
    table("KindsByName", "The kinds by their names in lower case and by oc's short names.", kindsByName),
    table(
      "ExpectedFirst",
      "The words that texts of each rule begin with, as a hint lists them.",
      expectedFirst,
    ),
    table("ExpectedWords", "The words that fit in each context, as a hint lists them.", expectedWords),
    tables("MisplacedHints", "The hints for words that a context does not have.", misplacedHints),
  ].join("\n");
}
