import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import {
  clauses,
  type Diagnostic,
  format,
  ImportSpecError,
  imageStreamImports,
  imageStreams,
  importSpec,
  manifests,
  parse,
  parseDocument,
} from "../../src/index.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import { anyDocument } from "../support/anyDocument.js";
import { anySource } from "../support/arbitraries.js";
import { casesOf } from "../support/corpus.js";
import { runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";

const texts = [...casesOf("corpus"), ...casesOf("corpus-invalid")].map(({ text }) => text);

/** Random bytes, read as UTF-8, UTF-16 or Latin-1. UTF-16 has halves of surrogate pairs. */
const anyBytes = fc
  .uint8Array({ maxLength: 200 })
  .chain((bytes) =>
    fc.constantFrom(
      Buffer.from(bytes).toString("utf8"),
      Buffer.from(bytes).toString("utf16le"),
      Buffer.from(bytes).toString("latin1"),
    ),
  );

/** Tokens that the grammar accepts and tokens that it refuses, in any order. */
const anyTokens = fc
  .array(
    fc.oneof(
      fc.constantFrom(...vocabulary.words.keys(), ...vocabulary.kinds, "true", "false", "x", "Pod"),
      fc.constantFrom(
        " ",
        "\n",
        "\r",
        "\t",
        "#",
        '"',
        "\\",
        "|",
        "| a",
        "{",
        "}",
        "\u00a0",
        "\ud83d",
        "\ude00",
        "\0",
        "😀",
      ),
      fc.constantFrom(
        '""',
        '"a',
        "\\u",
        "\\ud83d",
        "# c\n",
        "from x ",
        "\n| b\n",
        `"\${{X}}"`,
        "strem",
        "schedled",
      ),
    ),
    { maxLength: 40 },
  )
  .chain((parts) => fc.constantFrom(parts.join(""), parts.join(" ")));

/** A text of the corpora with some of its characters deleted, doubled, swapped or replaced. */
const anyEdit = fc
  .tuple(
    fc.constantFrom(...texts.filter((text) => text.length < 500)),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.string({ unit: "binary", maxLength: 3 })), {
      maxLength: 4,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [number, length, insert]) => {
      const offset = number % (edited.length + 1);
      return edited.slice(0, offset) + insert + edited.slice(offset + length);
    }, text),
  );

const anything = fc.oneof(
  anyBytes,
  anyTokens,
  anyEdit,
  fc.string({ unit: "binary" }),
  anySource,
  anyDocument,
);

function isSound({ range: { start, end }, message, code }: Diagnostic, text: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
  assert.ok(Number.isInteger(start) && Number.isInteger(end));
  assert.match(code, /^[a-z-]+$/);
  assert.ok(message.length > 0 && message.length < 1000);
}

/** Calls a function. Fails if it throws anything but an ImportSpecError. */
function returnsOrRefuses(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    assert.instance(error, ImportSpecError);
  }
}

test("law: any text has a value or sound diagnostics", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const rule of ["spec", "clauses", "specs"] as const) {
        const { value, diagnostics } = parse(text, rule);
        assert.is(value === undefined, diagnostics.length > 0);
        assert.ok(diagnostics.length <= 2 * maxFaults);
        for (const each of diagnostics) isSound(each, text);
      }
      for (const as of [undefined, "ImageStream", "ImageStreamImport"] as const) {
        const { manifests, diagnostics } = parseDocument(text, as);
        for (const each of diagnostics) isSound(each, text);
        for (const { ranges } of manifests)
          for (const { start, end } of ranges.values()) assert.ok(start <= end && end <= text.length);
      }
    }),
    { numRuns: runs(5_000) },
  );
});

const calls: readonly ((text: string) => unknown)[] = [
  importSpec,
  clauses,
  imageStreams,
  imageStreamImports,
  manifests,
  format,
];

test("law: calls with any text return or throw an ImportSpecError", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const call of calls) returnsOrRefuses(() => call(text));
    }),
    { numRuns: runs(2_000) },
  );
});

test("law: tags with any strings and holes return or throw an ImportSpecError", () => {
  const anyHole = fc.oneof(
    fc.anything(),
    fc.boolean(),
    fc.string(),
    fc.constantFrom<unknown>(
      { to: { name: "x" } },
      { from: { name: "a:1" } },
      [{ from: { name: "b:2" } }],
      `\${{X}}`,
    ),
  );
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), fc.array(anyHole), (strings, holes) => {
      const template = templateOf(...strings);
      for (const tag of [importSpec, clauses, imageStreams, manifests])
        returnsOrRefuses(() => tag(template, ...(holes as string[])));
    }),
    { numRuns: runs(2_000) },
  );
});

test("law: format keeps the meaning of a text, and does not change its own result", () => {
  fc.assert(
    fc.property(anything, (text) => {
      returnsOrRefuses(() => assert.is(format(format(text)), format(text)));
      for (const rule of ["spec", "clauses", "specs"] as const) {
        const { value } = parse(text, rule);
        if (value !== undefined) assert.equal(parse(format(text), rule).value, value);
      }
      const { manifests: made, diagnostics } = parseDocument(text);
      if (diagnostics.length > 0) return;
      const again = parseDocument(format(text)).manifests;
      assert.equal(
        again.map(({ manifest }) => manifest),
        made.map(({ manifest }) => manifest),
      );
    }),
    { numRuns: runs(3_000) },
  );
});

test.run();
