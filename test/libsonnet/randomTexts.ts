import fc from "fast-check";
import type { Context } from "../../src/language/context.js";
import { contexts } from "../../src/language/contexts.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import type { FunctionName } from "../support/corpus.js";
import type { Case } from "./outcome.js";

const references = [
  "nginx",
  "nginx:1.17",
  "quay.io/org/app:1.0",
  `quay.io/org/app@sha256:${"0a".repeat(32)}`,
  "quay.io:5000/a/b__c/d--e.f:v1_2-3",
  "localhost/app:x",
  "localhost:5000",
  "host.tld:tag",
  "Org/App:1",
  "quay.io/a//b:1",
  "a_.b/c:1",
  "x/y:1@sha256:00",
  ":tag",
  "stream:",
  "a:b:c",
];
const values = [
  ...references,
  ...[
    "1.17",
    "latest",
    "web",
    "true",
    "false",
    "x",
    "v1",
    "a#b",
    "Foo",
    "DockerImage",
    "${1}",
    "ünï",
    "😀",
    "\\",
    "!",
  ],
];
const strings = [
  ...['""', '"a b"', '"local"', '"to"', '"true"', '"nginx:2"', '"Pod"', '"ImageStreamTag"', '"#"', '"{}"'],
  ...[
    '"\\u0041\\n"',
    '"\\ud83d\\ude00"',
    '"\\"\\\\\\/"',
    '"\u00a0"',
    '"\\u0000"',
    '"web"',
    '"1.17"',
    '"\\u00e9"',
    '"${{X}}"',
    '"${{A_1}}"',
    '"${{}}"',
    '"x${{X}}"',
  ],
];
/** Texts that a random edit may insert, whether they break a text or not. */
const splinters = [
  ...[...vocabulary.words.keys(), ...vocabulary.kinds, ...values, ...strings],
  ...[
    '"',
    '"a',
    '"\\q"',
    '"\\ud800"',
    '"\\ude00 \\ud83d"',
    '"\\u12"',
    '"\\',
    '"\t"',
    '"\u0007"',
    "{",
    "}",
    "#",
    "# c",
  ],
  ...[
    "\u00a0",
    "\u2003\u2003",
    "\ufeff",
    "\u000b",
    "\f",
    "\u0085",
    "\u0000",
    "\u009b",
    "\r",
    "\r\n",
    "\n",
    "\t",
    "",
  ],
  ...[
    "form",
    "schedled",
    "nmespace",
    "tru",
    "form-",
    "to:",
    "Too",
    "DockerImagee",
    "from:",
    "strem",
    "improt",
    "eahc",
    "istag",
    "Docker",
    "//",
    "'x'",
    "to=x",
    ";",
    "x,",
    "| a",
    "|",
    "\n| x\n",
    "\n|\n",
    "x".repeat(80),
    "é".repeat(61),
  ],
];
const anyGap = fc.oneof(
  { weight: 12, arbitrary: fc.constant(" ") },
  fc.constantFrom("\n", "  ", "\t", "\r\n", "\r", " # from x\n", '\n# it\'s "so" {\u00a0}\r\n', "\n\n  "),
);
const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...values) },
  fc.constantFrom(...strings),
  fc.constantFrom(...vocabulary.words.keys()).map((word) => JSON.stringify(word)),
  fc.string().map((text) => JSON.stringify(text)),
);
const anyBoolean = fc.constantFrom("", "", "true", "false", '"${{X}}"');

/** Lines as one piece, which ends with a line break. */
const anyLines = fc
  .array(fc.constantFrom("a", " b ", "", '"c" # d', "{e}", "\t", "\u00a0", "|"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((lines) =>
    lines
      .map((line) => `\n  | ${line}`)
      .join("")
      .concat("\n"),
  );

function clauseOf(word: string, role: string): fc.Arbitrary<readonly string[]> {
  if (role === "constant") return fc.constant([word]);
  if (role === "flag") return anyBoolean.map((boolean) => (boolean === "" ? [word] : [word, boolean]));
  if (role === "value") return anyValue.map((value) => [word, value]);
  const anyText = role === "text" ? fc.oneof(anyValue, anyLines) : anyValue;
  return fc.tuple(anyValue, anyText).map(([key, text]) => [word, key, text]);
}

/** Clauses of a context in any order, each field once. */
function clausesIn(context: Context): fc.Arbitrary<readonly string[]> {
  return fc
    .uniqueArray(fc.constantFrom(...context.words.values()), { selector: ({ leaf }) => leaf, maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map(({ word, role }) => clauseOf(word, role))))
    .map((clauses) => clauses.flat());
}

const anyKind = fc.constantFrom("", "", "", ...vocabulary.kinds);
const anySource = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...references) }, anyValue);

const itemIn = (context: Context): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(
      context.word === "from" ? anyKind : fc.constant(""),
      context.word === "each" ? fc.constant("") : anySource,
      clausesIn(context),
    )
    .map(([kind, value, clauses]) => [
      context.word,
      ...[kind, value].filter((each) => each !== ""),
      ...clauses,
    ]);

const { spec, stream, streamEach, streamImage, tag, importEach, importImage, repository } = contexts;

/** A stream or import, with an `each` or without, and some items. */
const groupOf = (owner: Context, each: Context, ...items: readonly fc.Arbitrary<readonly string[]>[]) =>
  fc
    .tuple(
      itemIn(owner),
      fc.oneof(fc.constant([]), itemIn(each)),
      fc.array(fc.oneof(...items), { maxLength: 3 }).map((parts) => parts.flat()),
    )
    .map((parts) => parts.flat());

const anyStreamImage = itemIn(streamImage);
const anyStream = groupOf(stream, streamEach, anyStreamImage, anyStreamImage, itemIn(tag));
const anyImportImage = itemIn(importImage);
const anyImport = groupOf(contexts.import, importEach, anyImportImage, anyImportImage, itemIn(repository));

const documentOf = (...groups: readonly fc.Arbitrary<readonly string[]>[]) =>
  fc.array(fc.oneof(...groups), { maxLength: 2 }).map((parts) => parts.flat());

const allContexts: readonly Context[] = Object.values(contexts);

/** Text for any function, whatever it takes. */
const anyMixture = fc
  .array(fc.oneof(...allContexts.map(itemIn), ...allContexts.map(clausesIn)), { maxLength: 3 })
  .map((parts) => parts.flat());

const names: readonly FunctionName[] = [
  "importSpec",
  "clauses",
  "imageStreams",
  "imageStreamImports",
  "manifests",
];

const piecesFor = (weight: number, name: FunctionName, pieces: fc.Arbitrary<readonly string[]>) => ({
  weight,
  arbitrary: fc.tuple(fc.constant(name), pieces),
});

const anyPieces: fc.Arbitrary<readonly [FunctionName, readonly string[]]> = fc.oneof(
  piecesFor(4, "importSpec", itemIn(spec)),
  piecesFor(1, "clauses", clausesIn(spec)),
  piecesFor(3, "imageStreams", documentOf(anyStream)),
  piecesFor(2, "imageStreamImports", documentOf(anyImport)),
  piecesFor(2, "manifests", documentOf(anyStream, anyImport)),
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...names), anyMixture) },
);

const anySplinter = fc.oneof(fc.constantFrom(...vocabulary.words.keys()), fc.constantFrom(...splinters));

type Edit = readonly [kind: number, index: number, splinter: string];

/** Words swapped, deleted, doubled or put in; characters deleted, doubled or put in. */
const edits: readonly ((pieces: string[], index: number, splinter: string) => void)[] = [
  (pieces, index) => {
    const [piece = ""] = pieces.splice(index, 1);
    pieces.splice(index + 1, 0, piece);
  },
  (pieces, index) => void pieces.splice(index, 1),
  (pieces, index) => void pieces.splice(index, 0, pieces[index] ?? ""),
  (pieces, index, splinter) => void pieces.splice(index, 0, splinter),
  (pieces, index, splinter) => void pieces.splice(index, 1, splinter),
];

function edited(pieces: readonly string[], changes: readonly Edit[]): readonly string[] {
  const result = [...pieces];
  for (const [kind, index, splinter] of changes) edits[kind]?.(result, index % (result.length + 1), splinter);
  return result;
}

function withCharacterEdits(text: string, changes: readonly Edit[]): string {
  let characters = [...text];
  for (const change of changes) characters = [...edited(characters, [change])];
  return characters.join("");
}

const editsOf = (splinter: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(), splinter), { maxLength: 3 });

const anyCharacter = fc.oneof(
  fc.constantFrom(...'" \\{}#|\n\t\r\u00a0\u0000\u0085😀é_.:/@-'),
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
);

/** C++ Jsonnet misreads the characters of planes 4 to 16. */
const isReadByAll = (text: string) => !/[\u{40000}-\u{10ffff}]|\\ud(8[c-f]|[9ab])/iu.test(text);

/** A random text of the language, about half of them broken by edits. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    anyPieces,
    fc.oneof(fc.constant([]), fc.constant([]), editsOf(anySplinter)),
    fc.oneof(fc.constant([]), fc.constant([]), editsOf(anyCharacter)),
    fc.array(anyGap, { minLength: 1, maxLength: 8 }),
    fc.constantFrom("", "", " ", "\n", "# c"),
  )
  .map(([[name, pieces], words, characters, gaps, end]) => {
    const text = edited(pieces, words)
      .map((piece, index) => piece + gaps[index % gaps.length])
      .join("");
    return [name, withCharacterEdits(text.slice(0, -1) + end, characters)] as const;
  })
  .filter(([, text]) => isReadByAll(text));
