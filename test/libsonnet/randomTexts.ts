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
const anyBoolean = fc.constantFrom("", "", "true", "false");

function clauseOf(word: string, role: string): fc.Arbitrary<readonly string[]> {
  if (role === "constant") return fc.constant([word]);
  if (role === "flag") return anyBoolean.map((boolean) => (boolean === "" ? [word] : [word, boolean]));
  return fc
    .array(anyValue, { minLength: role === "pair" ? 2 : 1, maxLength: role === "pair" ? 2 : 1 })
    .map((taken) => [word, ...taken]);
}

const languageWords = new Set(["from", "repository", "tag", "stream"]);

/** Clauses of a context in any order, each field once. */
function clausesIn(context: Context): fc.Arbitrary<readonly string[]> {
  const words = [...context.words.values()].filter(({ word }) => !languageWords.has(word));
  return fc
    .uniqueArray(fc.constantFrom(...words), { selector: ({ leaf }) => leaf, maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map(({ word, role }) => clauseOf(word, role))))
    .map((clauses) => clauses.flat());
}

const anyKind = fc.constantFrom("", "", "", ...vocabulary.kinds, '"Pod"', '"ImageStreamTag"');
const anySource = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...references) }, anyValue);

const itemIn = (context: Context): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(context.word === "from" ? anyKind : fc.constant(""), anySource, clausesIn(context))
    .map(([kind, value, clauses]) => [context.word, ...(kind === "" ? [] : [kind]), value, ...clauses]);

const { spec, image, repository, tag, stream } = contexts;
const anyItem = fc.oneof({ weight: 5, arbitrary: itemIn(image) }, itemIn(repository), itemIn(tag));
const anyDocument = fc
  .array(fc.tuple(itemIn(stream), fc.array(anyItem, { maxLength: 3 })), { maxLength: 2 })
  .map((streams) => streams.flatMap(([head, items]) => [...head, ...items.flat()]));

/** Text for any function, whatever it takes. */
const anyMixture = fc
  .array(fc.oneof(anyItem, itemIn(stream), ...[spec, image, tag, stream].map(clausesIn)), { maxLength: 3 })
  .map((parts) => parts.flat());

const anyPieces: fc.Arbitrary<readonly [FunctionName, readonly string[]]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant("importSpec" as const), itemIn(spec)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("clauses" as const), clausesIn(spec)) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom("imageStreams" as const, "imageStreamImports" as const), anyDocument),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom(
        "importSpec" as const,
        "clauses" as const,
        "imageStreams" as const,
        "imageStreamImports" as const,
      ),
      anyMixture,
    ),
  },
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
  fc.constantFrom(...'" \\{}#\n\t\r\u00a0\u0000\u0085😀é_.:/@-'),
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
