import fc from "fast-check";
import type { ImageImportSpec, SpecPatch } from "../../src/index.js";
import { vocabulary } from "../../src/language/vocabulary.js";

const languageWords = [...vocabulary.words.keys(), ...vocabulary.kinds, "true", "false"];

/** Any well-formed string. Words of the language are frequent. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...languageWords),
  fc.constantFrom(
    "",
    "#",
    "a#b",
    "Pod",
    `\${TAG}`,
    "__proto__",
    "\r\n",
    "\u00a0",
    "😀",
    '"',
    "\\",
    "\u0000",
    "a b",
  ),
  fc.stringMatching(/^[a-z0-9./:@-]{1,20}$/),
  fc.string({ unit: "binary" }),
);

/** An object with any of the fields. Fields that it lacks are not set to undefined. */
const objectOf = <Value>(fields: { [Name in keyof Value]: fc.Arbitrary<Value[Name]> }) =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<Value>>;

const from = {
  namespace: anyText,
  uid: anyText,
  apiVersion: anyText,
  resourceVersion: anyText,
  fieldPath: anyText,
};

const others = {
  to: fc.record({ name: anyText }, { noNullPrototype: true }),
  importPolicy: objectOf({
    insecure: fc.boolean(),
    scheduled: fc.boolean(),
    importMode: fc.oneof(fc.constantFrom("Legacy", "PreserveOriginal"), anyText),
  }).filter((policy) => Object.keys(policy).length > 0),
  referencePolicy: fc.record(
    { type: fc.oneof(fc.constantFrom("Local", "Source"), anyText) },
    { noNullPrototype: true },
  ),
  includeManifest: fc.boolean(),
};

/** Any ImageImportSpec: any subset of the fields, with any texts, without empty objects. */
export const anySpec: fc.Arbitrary<ImageImportSpec> = fc.record(
  {
    from: fc.record(
      { kind: anyText, name: anyText, ...from },
      { requiredKeys: ["kind", "name"], noNullPrototype: true },
    ),
    ...others,
  },
  { requiredKeys: ["from"], noNullPrototype: true },
) as fc.Arbitrary<ImageImportSpec>;

/** Any part of an ImageImportSpec that clauses can set: all but the kind and the name. */
export const anyClauses: fc.Arbitrary<SpecPatch> = fc.record(
  { from: objectOf(from).filter((reference) => Object.keys(reference).length > 0), ...others },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<SpecPatch>;

const breaks = ["\n", "\r", "\r\n"];

/** White space and comments, with a line break after each comment. */
export const anyGap: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(" ", "\t", ...breaks),
      fc
        .tuple(fc.constantFrom("#", "# c", "#to x ", '# "\u00a0{'), fc.constantFrom(...breaks))
        .map(([comment, end]) => comment + end),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => (/^[\s]/.test(parts[0] as string) ? "" : " ") + parts.join(""));

/** One clause or the beginning of an item, as words. The grammar accepts phrases in any order. */
const anyPhrase: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.constantFrom(["from", "nginx"], ["from", "ImageStreamTag", "web:1"], ["from", '"Pod"', '"a b"']),
  fc.constantFrom(["stream", "web"], ["repository", "r"], ["tag", "t"], ["label", "a", "b"]),
  fc.constantFrom(["scheduled"], ["insecure", "false"], ["local"], ["legacy"], ["includeManifest", "true"]),
  fc.constantFrom(["to", '"local"'], ["namespace", "n"], ["importMode", "x"], ["to", "x".repeat(95)]),
);

/** A text that the grammar accepts, with white space and comments anywhere. */
export const anySource: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(anyPhrase, { maxLength: 8 }).map((phrases) => phrases.flat()),
    fc.array(anyGap, { minLength: 25, maxLength: 25 }),
    fc.constantFrom("", "\n", " \r", "\r\n\r\n", "# end", "# end \n"),
    fc.boolean(),
  )
  .map(([words, gaps, end, begin]) =>
    [begin ? gaps[24] : "", ...words.map((word, index) => word + gaps[index]), end].join(""),
  );
