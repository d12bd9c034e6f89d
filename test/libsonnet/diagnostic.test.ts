import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

interface Found {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Makes the diagnostic of a text for mistakes in it: objects with a code and the index of a token. */
const diagnostics = (cases: readonly (readonly [text: string, ...mistakes: object[]])[], rule = "document") =>
  mapInJsonnet<Found>(
    `function(each)
      local scanned = scanner.scan(each[0]);
      diagnostic(scanned.tokens, scanned, std.slice(each, 1, std.length(each), 1), '${rule}')`,
    cases,
  );

const unknown = (token: number) => ({ code: "unknown-word", token, isSyntax: true });
const missing = (token: number, next: number) => ({ code: "missing-value", token, next, isSyntax: true });
const unexpected = (token: number) => ({ code: "unexpected-value", token, isSyntax: true });

/** A mistake of a word that is not allowed in a context. */
const misplaced = (token: number, context: string) => ({
  code: "misplaced-word",
  token,
  owner: "its owner",
  context,
});

test("a mistake is shown at its token, a fault at its character: whichever comes first", async () => {
  const found = await diagnostics([
    ["a\n b c", unknown(1)],
    ["a b{", unknown(0)],
    ["a{ b", unknown(1)],
    // A fault in a token hides that its word is unknown, but not that it is misplaced.
    ["a b{", unknown(1)],
    ["a b{", misplaced(1, "spec")],
    ["a", { code: "missing-from", token: 1 }],
    ["a\n | b\n | \u0007", unexpected(1)],
  ]);
  assert.equal(
    found.map(({ line, column, code }) => `${line}:${column} ${code}`),
    [
      "2:2 unknown-word",
      "1:1 unknown-word",
      "1:2 invalid-character",
      "1:4 invalid-character",
      "1:3 misplaced-word",
      "1:2 missing-from",
      "2:2 unexpected-value",
    ],
  );
});

test("messages show the text and the character that was found", async () => {
  const found = await diagnostics([
    ["\u00a0"],
    ["a\u0007"],
    ["{"],
    ['"\\q"'],
    ["x".repeat(61), unknown(0)],
    ["x".repeat(60), unknown(0)],
  ]);
  const shown = [
    "U+00A0 (no-break space)",
    "U+0007",
    "'{'",
    "'\\q'",
    `'${"x".repeat(60)}…'`,
    `'${"x".repeat(60)}'`,
  ];
  for (const [index, text] of shown.entries())
    assert.ok(found[index]?.message.includes(text), `${found[index]?.message} shows ${text}`);
});

test("a message shows only the bar of a Line", async () => {
  const [found] = await diagnostics([["to\n | some text", unexpected(1)]]);
  assert.is(found?.message, "Unexpected value |");
  assert.is(found?.hint, "Lines can only be the text of an annotation.");
});

test("hints say what was probably meant", async () => {
  const found = await diagnostics([
    ["schedled", unknown(0)],
    ["Pods a", { code: "unknown-kind", token: 0 }],
    ["imagestreamtag", { code: "unknown-kind", token: 0 }],
    ["istag", { code: "unknown-kind", token: 0 }],
    ["DockerImage", unknown(0)],
    ['"true"', unexpected(0)],
    ["to local", missing(0, 1)],
    ["referencePolicy local", missing(0, 1)],
    ["importMode local", missing(0, 1)],
    ["stream true", missing(0, 1)],
    ["import false", missing(0, 1)],
    ["to", missing(0, 1)],
  ]);
  assert.equal(
    found.map(({ hint }) => hint),
    [
      "Did you mean 'scheduled'?",
      "The kinds are DockerImage, ImageStreamTag, ImageStreamImage. Write any other after the name, for example: kind Pods",
      "Did you mean 'ImageStreamTag'?",
      "Did you mean 'ImageStreamTag'?",
      "A kind goes between 'from' and the name.",
      "Write true and false without quotes.",
      "'local' is a word of the language. To use it as a value, write \"local\".",
      "Write 'local' alone, without 'referencePolicy' before it.",
      "'local' is a word of the language. To use it as a value, write \"local\".",
      'To use it as a name, write "true".',
      "To use it as a name, write \"false\". For a dry run, write 'dryRun' after the name of the import.",
      "Write it after 'to'.",
    ],
  );
});

test("a hint for a word as of another language says how it is written here", async () => {
  const cases: Readonly<Record<string, string>> = {
    "// a": "A comment begins with '#'.",
    "'zzzzzz'": "Use double quotes.",
    "zzzzzz=1": "Write a space instead of '='.",
    "zzzzzz;": "Remove the ';': white space separates words.",
    "zzzzzz,": "Remove the ',': white space separates words.",
    lookupPolicy: "Write 'lookupLocal'.",
    importPolicy: "Write its fields as words: scheduled, insecure, preserveOriginal, legacy.",
    importMod: "Did you mean 'importMode'?",
  };
  const found = await diagnostics(Object.keys(cases).map((text) => [text, unknown(0)]));
  assert.equal(
    found.map(({ hint }) => hint),
    Object.values(cases),
  );
});

const clauseWords =
  "to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest";

test("an unknown word lists the words that fit where it is", async () => {
  /** Texts that end with an unknown word, and the words that fit there, by the rule of the text. */
  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    document: {
      zzzzzz: "stream, import",
      "stream s zzzzzz": "from, tag, each, namespace, label, annotation, lookupLocal, dockerImageRepository",
      "import s zzzzzz": "from, repository, each, namespace, dryRun",
      "stream s each zzzzzz":
        "from, tag, scheduled, local, preserveOriginal, insecure, legacy, source, annotation",
      "import s each local zzzzzz":
        "from, repository, scheduled, local, preserveOriginal, insecure, legacy, source, includeManifest",
      "stream s from a zzzzzz":
        "from, tag, to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, reference, annotation",
      "stream s from a import t from b zzzzzz":
        "from, repository, to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest",
      "stream s tag a zzzzzz":
        "from, tag, scheduled, local, preserveOriginal, insecure, legacy, source, reference, annotation",
      "import s repository a zzzzzz":
        "from, repository, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest",
    },
    spec: { zzzzzz: "from", "from a zzzzzz": clauseWords },
    clauses: { zzzzzz: clauseWords, "to a zzzzzz": clauseWords },
  };
  for (const [rule, expected] of Object.entries(cases)) {
    const texts = Object.keys(expected);
    const found = await diagnostics(
      texts.map((text) => [text, unknown(text.split(" ").length - 1)]),
      rule,
    );
    for (const [index, text] of texts.entries())
      assert.is(found[index]?.hint, `Words that fit here: ${expected[text]}.`, `${rule}: ${text}`);
  }
});

test("a misplaced word says where it is allowed, or what to write instead", async () => {
  const found = await diagnostics([
    ["label", misplaced(0, "spec")],
    ["scheduled", misplaced(0, "stream")],
    ["includeManifest", misplaced(0, "stream")],
    ["includeManifest", misplaced(0, "import")],
    ["local", misplaced(0, "stream")],
    ["local", misplaced(0, "import")],
    ["label", misplaced(0, "import")],
    ["annotation", misplaced(0, "import")],
    ["annotation", misplaced(0, "stream")],
    ["dryRun", misplaced(0, "streamEach")],
  ]);
  const images = "an image of a stream";
  assert.equal(
    found.map(({ hint }) => hint),
    [
      "It is allowed in a stream.",
      "Write it after 'each' to set it for all images, for example: each scheduled",
      "It is allowed in a spec, 'each' of an import, an image of an import, a repository.",
      "Write it after 'each' to set it for all images, for example: each includeManifest",
      "Write 'lookupLocal' for the stream itself, or 'each local' for its images.",
      "Write it after 'each' to set it for all images, for example: each local",
      "The server drops the labels and annotations of an import. It is allowed in a stream.",
      `The server drops the labels and annotations of an import. It is allowed in a stream, 'each' of a stream, ${images}, a tag.`,
      "Write it after 'each' to set it for all images, for example: each annotation",
      "It is allowed in an import.",
    ],
  );
  assert.is(found[0]?.message, "'label' is not allowed in its owner");
});

test("an item that is not allowed says what is expected, and the reason", async () => {
  const mistake = { code: "unexpected-item", token: 2, expected: "streams only", reason: "For a reason." };
  const [found] = await diagnostics([["stream a import b", mistake]]);
  assert.is(found?.message, "'import' is not allowed here: expected streams only");
  assert.is(found?.hint, "For a reason.");
  assert.is(found?.column, 10);
});

test.run();
