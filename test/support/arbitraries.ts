import fc from "fast-check";
import type { ImageImportSpec, Parameter, SpecPatch, WithParameters } from "../../src/index.js";
import { vocabulary } from "../../src/language/vocabulary.js";

const languageWords = [...vocabulary.words.keys(), ...vocabulary.kinds, "true", "false"];

/** Texts of several lines, some of which Lines cannot hold. */
const severalLines = ["a\nb", "\n", " a\n\t| b\n", "a \nb", "a\n\u0007", "a\r\nb", '"a" # b\n{c} \\n'];

/** Any well-formed string. Words of the language are frequent. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...languageWords),
  fc.constantFrom(
    ...["", "#", "a#b", "|", "|a", "a|b", "Pod", "__proto__", "\u00a0", "😀", '"', "\\", "\u0000", "a b"],
    ...["\r\n", `\${TAG}`, `\${{TAG}}`, `a\${{TAG}}`, ...severalLines],
  ),
  fc.stringMatching(/^[a-z0-9./:@-]{1,20}$/),
  fc.string({ unit: "binary" }),
);

const objectOf = <Value>(fields: { [Name in keyof Value]: fc.Arbitrary<Value[Name]> }) =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<Value>>;

const isFilled = (object: object): boolean => Object.keys(object).length > 0;

/** A parameter of a Template. */
export const anyParameter: fc.Arbitrary<Parameter> = fc.constantFrom(`\${{X}}`, `\${{A_1}}`);

const from = {
  namespace: anyText,
  uid: anyText,
  apiVersion: anyText,
  resourceVersion: anyText,
  fieldPath: anyText,
};

const othersWith = (flag: fc.Arbitrary<boolean | Parameter>) => ({
  to: fc.record({ name: anyText }, { noNullPrototype: true }),
  importPolicy: objectOf({
    insecure: flag,
    scheduled: flag,
    importMode: fc.oneof(fc.constantFrom("Legacy", "PreserveOriginal", ""), anyText),
  }).filter(isFilled),
  referencePolicy: fc.record(
    { type: fc.oneof(fc.constantFrom("Local", "Source", ""), anyText) },
    { noNullPrototype: true },
  ),
  includeManifest: flag,
});

/** Specs with every subset of the fields, and without empty objects. */
const specWith = <Flag extends boolean | Parameter>(flag: fc.Arbitrary<Flag>) =>
  fc.record(
    {
      from: fc.record(
        { kind: fc.oneof(anyText, fc.constantFrom(...vocabulary.kinds)), name: anyText, ...from },
        { requiredKeys: ["kind", "name"], noNullPrototype: true },
      ),
      ...othersWith(flag),
    },
    { requiredKeys: ["from"], noNullPrototype: true },
  );

/** Any ImageImportSpec, without parameters at its booleans. */
export const anySpec = specWith(fc.boolean()) as fc.Arbitrary<ImageImportSpec>;

const anyFlag = fc.oneof(fc.boolean(), anyParameter);

/** Any ImageImportSpec. */
export const anySpecWithParameters = specWith(anyFlag) as fc.Arbitrary<WithParameters<ImageImportSpec>>;

const clausesWith = (flag: fc.Arbitrary<boolean | Parameter>) =>
  fc.record(
    { from: objectOf({ kind: anyText, ...from }).filter(isFilled), ...othersWith(flag) },
    { requiredKeys: [], noNullPrototype: true },
  );

/** Any part of an ImageImportSpec that clauses can set: all but a name. It has no parameters at its booleans. */
export const anyClauses = clausesWith(fc.boolean()) as fc.Arbitrary<SpecPatch>;

/** Any part of an ImageImportSpec that clauses can set. */
export const anyClausesWithParameters = clausesWith(anyFlag) as fc.Arbitrary<WithParameters<SpecPatch>>;

const breaks = ["\n", "\r", "\r\n"];

/** White space and comments, with a line break after each comment. */
export const anyGap: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(" ", "\t", ...breaks),
      fc
        .tuple(fc.constantFrom("#", "# c", "#to x ", '# "\u00a0{', "# | a"), fc.constantFrom(...breaks))
        .map(([comment, end]) => comment + end),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => (/^\s/.test(parts[0] as string) ? "" : " ") + parts.join(""));

/** Words with gaps after them. A Line ends with a line break. */
export function joined(words: readonly string[], gaps: readonly string[]): string {
  return words
    .map((word, index) => {
      const gap = gaps[index % gaps.length] as string;
      return word + (word.startsWith("|") && !/^[\r\n]/.test(gap) ? `\n${gap}` : gap);
    })
    .join("");
}

/** One clause or the beginning of an item, as words. The grammar accepts phrases in any order. */
const anyPhrase: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.constantFrom(["from", "nginx"], ["from", "ImageStreamTag", "web:1"], ["from", '"Pod"', "kind", "Pod"]),
  fc.constantFrom(["stream", "web"], ["import", "web"], ["each"], ["repository", "r"], ["tag", "t"]),
  fc.constantFrom(["label", "a", "b"], ["annotation", "a", "b"], ["annotation", "a", "| b  ", "|", "|c"]),
  fc.constantFrom(["annotation", '"a b"', "|  x\t"], ["dryRun"], ["lookupLocal"], ["kind", '""']),
  fc.constantFrom(["scheduled"], ["insecure", "false"], ["insecure", `"\${{X}}"`], ["local"], ["legacy"]),
  fc.constantFrom(["includeManifest", "true"], ["importMode", "x"], ["to", "x".repeat(95)]),
  fc.constantFrom(["to", '"local"'], ["namespace", "n"], ["to", `"\${{X}}"`], ["to", "true"]),
);

/** A text without mistakes in the order of its words, with white space and comments anywhere. */
export const anySource: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(anyPhrase, { maxLength: 8 }).map((phrases) => phrases.flat()),
    fc.array(anyGap, { minLength: 25, maxLength: 25 }),
    fc.constantFrom("", "\n", " \r", "\r\n\r\n", "# end", "# end \n"),
    fc.boolean(),
  )
  .map(([words, gaps, end, begin]) => (begin ? gaps[24] : "") + joined(words, gaps) + end);
