import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Source, Value } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { Grammar, sourceOf } from "../../grammar/parser.js";
import { scan } from "../../grammar/scanner.js";
import { TreeBuilder } from "../../grammar/treeBuilder.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import { scopeOfRole } from "../../src/textmate/words.js";
import { anyGap, anySource, anyText, joined } from "../support/arbitraries.js";
import { casesOf } from "../support/corpus.js";
import { runs } from "../support/runs.js";
import { grammarOf, partsOf } from "../support/textMate.js";

const grammar = await grammarOf("source.importspec");
const parser = new Grammar();

/** The scope of a word that is not of the language, by where it is. */
const scopeOfWord = {
  name: "entity.name.type.importspec",
  key: "entity.other.attribute-name.importspec",
  value: "string.unquoted.importspec",
} as const;

/** The scope of each kind of token whose scope does not depend on where it is. */
const scopeOfToken: Readonly<Record<string, string>> = {
  ...scopeOfRole,
  Boolean: "constant.language.boolean.importspec",
  String: "string.quoted.double.importspec",
  Parameter: "string.quoted.double.importspec",
  Line: "string.unquoted.line.importspec",
};

const commentScope = "comment.line.number-sign.importspec";
const kindScope = "support.class.kind.importspec";
const unknownKindScope = "invalid.illegal.kind.importspec";
const allScopes = [
  commentScope,
  kindScope,
  unknownKindScope,
  ...Object.values(scopeOfToken),
  ...Object.values(scopeOfWord),
];

/** The scopes of the words that are values, by their offsets. */
function scopesOfValues({ clauses, items }: Pick<Source, "clauses" | "items">): Map<number, string> {
  const scopes = new Map<number, string>();
  const add = (value: Value | undefined, place: keyof typeof scopeOfWord) => {
    if (value !== undefined) scopes.set(value.range.start, scopeOfWord[place]);
  };
  for (const { type, value } of items) add(value, type === "Stream" || type === "Import" ? "name" : "value");
  for (const clause of [...clauses, ...items.flatMap((item) => item.clauses)]) {
    if (clause.type === "HoleClause") continue;
    const isPair = /PairWord|TextWord/.test(vocabulary.words.get(clause.word) ?? "");
    for (const [index, value] of clause.values.entries()) add(value, isPair && index === 0 ? "key" : "value");
  }
  return scopes;
}

interface Scoped {
  readonly start: number;
  readonly text: string;
  readonly scope: string | undefined;
}

/** The comments and the tokens of a text with their scopes. */
function readByParser(text: string): Scoped[] {
  const { tokens, comments } = scan(inputOf(text), vocabulary);
  const tree = new TreeBuilder();
  parser.read(sourceOf(tokens), vocabulary, tree, []);
  const values = scopesOfValues(tree);
  const scopeOf = (type: string, image: string, start: number): string | undefined => {
    if (type === "Kind") return vocabulary.kinds.includes(image) ? kindScope : unknownKindScope;
    return type === "Word" ? values.get(start) : scopeOfToken[type];
  };
  return [
    ...comments.map(({ range: { start, end } }) => ({
      start,
      text: text.slice(start, end),
      scope: commentScope,
    })),
    ...tokens.map(({ tokenType, image, startOffset: start }) => ({
      start,
      text: image,
      scope: scopeOf(tokenType.name, image, start),
    })),
  ];
}

/** The parts of a text by the grammar. */
const readByGrammar = (text: string): Scoped[] =>
  partsOf(grammar, text).map(({ scopes, ...part }) => ({
    ...part,
    scope: allScopes.find((each) => scopes.includes(each)),
  }));

/** The characters of a text with their scopes. White space has none. */
function charactersOf(text: string, parts: readonly Scoped[]): string[] {
  const scopes = new Map<number, string>();
  for (const { start, text: part, scope } of parts)
    for (let offset = start; offset < start + part.length; offset++) if (scope) scopes.set(offset, scope);
  return text
    .split("")
    .map((unit, offset) => `${unit} ${scopes.get(offset)}`)
    .filter((each) => /^\S/.test(each));
}

/** True for a text in which a word or string touches the one before it. The grammar need not tell such words. */
const isGlued = (text: string): boolean =>
  scan(inputOf(text), vocabulary).faults.some(({ code }) => code === "missing-space");

/** Throws if the scopes of a text are not those of the parser's tokens. */
const check = (text: string): void =>
  assert.equal(charactersOf(text, readByGrammar(text)), charactersOf(text, readByParser(text)));

/** Any words of the language and others, in any order, and strings that are not closed. */
const anyWords: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(...vocabulary.words.keys(), ...vocabulary.kinds, "true", "false", "Pod", "x:1.2"),
        fc.constantFrom(
          "label",
          "annotation",
          "from",
          '"',
          '"a b  ',
          '"a\\ ',
          "| a  ",
          "|",
          "a|b",
          "a#b",
          "{",
          '"|"',
          '"a"#b\n',
        ),
        anyText.map((text) => JSON.stringify(text)),
        anyText.filter((text) => !text.includes('"')),
      ),
      { maxLength: 12 },
    ),
    fc.array(anyGap, { minLength: 3, maxLength: 3 }),
  )
  .map(([words, gaps]) => joined(words, gaps))
  .filter((text) => !isGlued(text));

test("the scopes of the corpora are those of the parser's tokens", () => {
  const texts = [...casesOf("corpus"), ...casesOf("corpus-invalid")].map(({ text }) => text);
  const separate = texts.filter((text) => !isGlued(text));
  assert.ok(texts.length - separate.length < 10);
  for (const text of separate) check(text);
});

test("the scopes of any right text are those of the parser's tokens", () => {
  fc.assert(fc.property(anySource, check), { numRuns: runs(2_000) });
});

test("the scopes of any words in any order are those of the parser's tokens", () => {
  fc.assert(fc.property(anyWords, check), { numRuns: runs(2_000) });
});

test.run();
