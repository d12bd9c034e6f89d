import { classOf } from "../../grammar/characters.js";
import { characterName } from "../../src/language/excerpt.js";
import { vocabulary } from "../../src/language/vocabulary.js";
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
  ].join("\n");
}
