import fc from "fast-check";
import { isWord } from "../../grammar/characters.js";
import { isPascalCase } from "../../grammar/scanner.js";
import type { Context } from "../../src/language/context.js";
import { contexts } from "../../src/language/contexts.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import type { Word } from "../../src/schema/words.js";
import { anyGap, anyParameter, anyText, joined } from "./arbitraries.js";

/** The words of a phrase. */
type Words = fc.Arbitrary<readonly string[]>;

/** A value: bare if it can be and in half of the cases, else in quotes. */
const written = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.boolean()).map(([text, bare]) => {
    const isBare = bare && isWord(text) && !vocabulary.words.has(text) && !/^(true|false)$/.test(text);
    return isBare ? text : JSON.stringify(text);
  });

const value = written(anyText);
/** The name of an image, which is not bare if it looks like a kind. */
const imageName = value.map((text) => (isPascalCase(text) ? JSON.stringify(text) : text));
const flagValue = fc.oneof(
  fc.constantFrom("", "", "true", "false"),
  anyParameter.map((parameter) => JSON.stringify(parameter)),
);

const line = fc.constantFrom("|", "| a", "|  b  ", "|\tc\t", '| "d" # e {f} \\n', "|\u00a0", "| | g", "|h");

/** The text of Lines, now and then of many. */
const lines = fc.oneof(
  { weight: 4, arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(line, { minLength: 4, maxLength: 20 }) },
);

function clauseOf({ word, role }: Word): Words {
  if (role === "constant") return fc.constant([word]);
  if (role === "flag") return flagValue.map((flag) => (flag === "" ? [word] : [word, flag]));
  if (role === "value") return value.map((text) => [word, text]);
  const text =
    role === "text"
      ? fc.oneof(
          value.map((each) => [each]),
          lines,
        )
      : value.map((each) => [each]);
  return fc
    .uniqueArray(fc.tuple(anyText, text), { selector: ([key]) => key, minLength: 1, maxLength: 2 })
    .map((pairs) => pairs.flatMap(([key, texts]) => [word, JSON.stringify(key), ...texts]));
}

/** Clauses of a context, each field once and in any order. */
const clausesOf = (context: Context, without: readonly string[] = []): Words =>
  fc
    .uniqueArray(
      fc.constantFrom(...[...context.words.values()].filter(({ word }) => !without.includes(word))),
      {
        selector: ({ leaf }) => leaf,
        maxLength: 4,
      },
    )
    .chain((words) => fc.tuple(...words.map(clauseOf)))
    .map((clauses) => clauses.flat());

const itemOf = (context: Context): Words =>
  fc.tuple(value, clausesOf(context)).map(([name, clauses]) => [context.word, name, ...clauses]);

const eachOf = (context: Context): Words =>
  fc.oneof(
    fc.constant([]),
    clausesOf(context).map((clauses) => ["each", ...clauses]),
  );

/** An image with a tag of its own. Its kind is bare, in a clause or not said. */
const imageOf = (context: Context): Words =>
  fc
    .tuple(
      fc.oneof(fc.constantFrom("", "", ...vocabulary.kinds), value),
      fc.boolean(),
      imageName,
      clausesOf(context, ["kind", "to"]),
      value,
    )
    .map(([kind, last, name, clauses, tag]) => {
      const isBare = vocabulary.kinds.includes(kind) && !last;
      const said = kind === "" || isBare ? [] : ["kind", kind];
      return ["from", ...(isBare ? [kind] : []), name, "to", tag, ...clauses, ...said];
    });

const { stream, streamEach, streamImage, tag, importEach, importImage, repository } = contexts;

const ownerOf = (owner: Context, each: Context, items: Words, last: Words): Words =>
  fc
    .tuple(itemOf(owner), eachOf(each), fc.array(items, { maxLength: 3 }), fc.oneof(fc.constant([]), last))
    .map(([head, shared, all, end]) => [...head, ...shared, ...all.flat(), ...end]);

const anyStream = ownerOf(stream, streamEach, imageOf(streamImage), itemOf(tag));
const anyImport = ownerOf(contexts.import, importEach, imageOf(importImage), itemOf(repository));

/** The words of a document without any mistake. */
const anyWords: Words = fc
  .array(fc.oneof(anyStream, anyImport), { maxLength: 3 })
  .map((owners) => owners.flat());

/** A document without any mistake, with white space and comments anywhere. */
export const anyDocument: fc.Arbitrary<string> = fc
  .tuple(anyWords, fc.array(anyGap, { minLength: 7, maxLength: 30 }), fc.constantFrom("", "# end"))
  .map(([words, gaps, end]) => joined(words, gaps) + end);
