import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Image } from "../../../src/images/image.js";
import { imagesIn } from "../../../src/images/imagesIn.js";
import { pinEdit } from "../../../src/images/pin/pinEdit.js";
import { parseFile } from "../../../src/index.js";
import { type Edit, edited } from "../../../src/services/edit.js";
import type { LocatedValue } from "../../../src/yaml/locatedValue.js";
import { readDocument } from "../../../src/yaml/readDocument.js";
import { digest } from "../../check/traps/manifests.js";
import { normalManifest } from "../../convert/normalManifest.js";
import { anyDocument } from "../../support/anyDocument.js";
import { runs } from "../../support/runs.js";

/** The values of a document of the language, and of one of YAML or JSON. */
const ofDocument = (text: string): readonly LocatedValue[] =>
  parseFile(text).manifests.map(({ manifest, rangeOf }) => ({ value: manifest, rangeOf }));
const ofYaml = (text: string): readonly LocatedValue[] => readDocument(text, undefined).values;

/** Adds the digest to every reference that can have it. Returns the text, and the images that stay as they are. */
function pinned(text: string, valuesOf: (text: string) => readonly LocatedValue[]) {
  const edits: Edit[] = [];
  const left: string[] = [];
  const pinnedPaths: { readonly value: unknown; readonly images: readonly Image[] }[] = [];
  for (const located of valuesOf(text)) {
    const images = imagesIn(located.value).images.filter(({ reference: { id } }) => id === "");
    const done: Image[] = [];
    for (const image of images) {
      const edit = pinEdit(text, located, image, digest);
      if (typeof edit === "string") left.push(`${image.text} ${edit}`);
      else {
        edits.push(edit);
        done.push(image);
      }
    }
    pinnedPaths.push({ value: located.value, images: done });
  }
  return { text: edited(text, edits), left, count: edits.length, expected: pinnedPaths.map(withDigests) };
}

/** The value with the digest at the references of the images. */
function withDigests({
  value,
  images,
}: {
  readonly value: unknown;
  readonly images: readonly Image[];
}): unknown {
  const copy = structuredClone(value);
  for (const { path } of images) {
    let at = copy as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
    at[path.at(-1) as string] += `@${digest}`;
  }
  return copy;
}

/** Holds that a text with digests has the same manifests, but for the references, and else the same characters. */
function checkLaw(text: string, valuesOf: (text: string) => readonly LocatedValue[]): number {
  const { text: after, count, expected } = pinned(text, valuesOf);
  assert.equal(
    valuesOf(after).map(({ value }) => value),
    expected,
    text,
  );
  assert.is(after.replaceAll(`@${digest}`, ""), text.replaceAll(`@${digest}`, ""));
  return count;
}

/** The ways to write a reference in YAML, after its key. */
const styles: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `"${text}"`,
  (text) => `'${text}' # why`,
  (text) => `>-\n          ${text}\n`,
  (text) => `|- # why\n          ${text}`,
  (text) => `"${text.replaceAll("/", "\\/").replaceAll("o", "\\x6f")}"`,
  (text) => `!!str ${text}`,
  (text) => `&anchor${text.length} ${text}`,
  (text) => `\n          ${text}`,
  (text) => `"quay.io/\\\n            ${text.replace("quay.io/", "")}"`,
];

const reference = fc
  .stringMatching(/^[a-z]{1,5}$/)
  .chain((name) => fc.constantFrom(`quay.io/${name}`, `quay.io/${name}:1.0`, `quay.io/o/${name}:8`));

/** A stream of references, bare and in quotes, with comments. */
const referencesDocument = fc
  .array(fc.tuple(reference, fc.constantFrom("", "scheduled", "# why")), { minLength: 1, maxLength: 6 })
  .map((items) => {
    const lines = items.map(
      ([text, rest], index) => `  from ${index % 2 === 0 ? text : JSON.stringify(text)} to t${index} ${rest}`,
    );
    return ["stream s", ...lines, ""].join("\n");
  });

test("law: a document with digests compiles to the same manifests, but for the references", () => {
  let count = 0;
  const property = fc.property(anyDocument, referencesDocument, (any, document) => {
    for (const text of [any, document]) count += checkLaw(text, ofDocument);
  });
  fc.assert(property, { numRuns: runs(300) });
  assert.ok(count > runs(300), `${count} references`);
});

const anyYaml = fc
  .array(fc.tuple(fc.constantFrom(...styles), reference), { maxLength: 6 })
  .map((items) =>
    [
      "# first",
      "apiVersion: image.openshift.io/v1",
      "kind: ImageStream",
      "spec:",
      "  tags:",
      ...items.map(
        ([style, text], index) =>
          `    - name: t${index}\n      from:\n        name: ${style(text)}\n        kind: DockerImage`,
      ),
      "# last",
      "",
    ].join("\n"),
  );

test("law: YAML in any style with digests has the same value, but for the references", () => {
  const property = fc.property(anyYaml, fc.constantFrom("\n", "\r\n"), (text, lineEnd) => {
    const written = text.replaceAll("\n", lineEnd);
    const references = imagesIn(ofYaml(written)[0]?.value).images.length;
    assert.is(checkLaw(written, ofYaml), references, "all of them are pinned");
  });
  fc.assert(property, { numRuns: runs(500) });
});

test("law: so has JSON", () => {
  const property = fc.property(normalManifest, fc.constantFrom("", "  ", "\t"), (manifest, indent) => {
    checkLaw(JSON.stringify(manifest, null, indent), ofYaml);
  });
  fc.assert(property, { numRuns: runs(300) });
});

const stream = (tags: string) =>
  `{ apiVersion: image.openshift.io/v1, kind: ImageStream, metadata: { name: a }, spec: { tags: [${tags}] } }`;

test("the tag stays, so that the implied name of the tag does", () => {
  assert.is(pinned("stream a from nginx:1.17", ofDocument).text, `stream a from nginx:1.17@${digest}`);
  assert.is(
    pinned('stream a from "nginx" to b # c', ofDocument).text,
    `stream a from "nginx@${digest}" to b # c`,
  );
});

test("a reference that an alias repeats stays as it is", () => {
  const cases = [
    "{ name: a, from: { kind: DockerImage, name: &x a:1 } }, { name: b, from: { kind: DockerImage, name: *x } }",
    "{ name: a, from: &x { kind: DockerImage, name: a:1 } }, { name: b, from: *x }",
    "{ name: a, from: &x { kind: DockerImage, name: a:1 } }, { name: b, from: { <<: *x } }",
    "&x { name: a, from: { kind: DockerImage, name: a:1 } }, *x",
  ];
  for (const tags of cases) {
    const { text, left } = pinned(stream(tags), ofYaml);
    assert.equal([text, left], [stream(tags), ["a:1 shared", "a:1 shared"]]);
  }
});

test("a reference that the text has otherwise stays as it is", () => {
  const text = stream(`{ name: a, from: { kind: DockerImage, name: !!binary "${btoa("a:1")}" } }`);
  assert.equal(pinned(text, ofYaml).left, ["a:1 unwritten"]);
  const [image] = imagesIn({ from: { kind: "DockerImage", name: "a:1" } }).images;
  assert.is(pinEdit("", { value: undefined }, image as Image, digest), "unwritten");
});

test.run();
