import { readFileSync } from "node:fs";
import { RE2 } from "re2-wasm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseFile, parseImageReference } from "../../src/index.js";
import { casesOf, projectRoot } from "../support/corpus.js";

const { customManagers } = JSON.parse(
  readFileSync(`${projectRoot}examples/imports-with-ci/renovate.json`, "utf8"),
);
const [{ matchStrings, managerFilePatterns }] = customManagers as [
  { matchStrings: string[]; managerFilePatterns: string[] },
];

const expressions = matchStrings.map((source) => new RE2(source, "gmu"));

interface Found {
  readonly depName: string;
  readonly currentValue: string;
  readonly currentDigest: string;
}

/** Returns the offset after a match: where what is found ends. */
type At = Found & { readonly end: number };

/** Finds images as Renovate does: every match of each expression, by RE2, which has no look-ahead. */
function foundAt(text: string): At[] {
  return expressions.flatMap((expression) => {
    const matches: At[] = [];
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      const { depName = "", currentValue = "", currentDigest = "" } = match.groups ?? {};
      matches.push({
        depName,
        currentValue,
        currentDigest,
        end: match.index + (match[0] ?? "").replace(/[\s"]$/, "").length,
      });
    }
    return matches;
  });
}

const found = (text: string): Found[] => foundAt(text).map(({ end, ...rest }) => rest);

test("a tag, a digest, both, and images of Docker Hub are found", () => {
  const digest = `sha256:${"a".repeat(64)}`;
  const text = `stream web
  from quay.io/org/app:1.4 to stable scheduled
  from DockerImage registry.local:5000/a/b:v1@${digest} to b
  from "docker.io/library/nginx@${digest}" to c
  from nginx:1.27
  from ImageStreamTag base:8
  from quay.io/org/none to d
  from "quay.io/org/app:\${TAG}" to e`;
  assert.equal(found(text), [
    { depName: "quay.io/org/app", currentValue: "1.4", currentDigest: "" },
    { depName: "registry.local:5000/a/b", currentValue: "v1", currentDigest: digest },
    { depName: "nginx", currentValue: "1.27", currentDigest: "" },
    { depName: "docker.io/library/nginx", currentValue: "", currentDigest: digest },
  ]);
});

/** The images of a text by the parser: what Renovate can update of them, and where they end. */
function imagesIn(text: string): At[] {
  return parseFile(text).tree.items.flatMap(({ type, kind, value }) => {
    const name = value?.parts.join("") ?? "";
    const isImage = type === "Spec" && (kind === undefined || kind.parts[0] === "DockerImage");
    const reference = isImage ? parseImageReference(name) : undefined;
    const start = (value?.range.start ?? 0) + (value?.quoted ? 1 : 0);
    const isPlain = text.slice(start, start + name.length) === name;
    if (reference === undefined || !("tag" in reference) || !isPlain) return [];
    const { tag, id } = reference;
    const depName = name.slice(0, name.length - (tag && `:${tag}`).length - (id && `@${id}`).length);
    const currentDigest = id.startsWith("sha256:") ? id : "";
    if (tag === "" && currentDigest === "") return [];
    return [{ depName, currentValue: tag, currentDigest, end: start + name.length }];
  });
}

test("in the corpus, every image is found with its tag and digest", () => {
  const images = casesOf("corpus").flatMap(({ text }) => {
    const all = foundAt(text);
    return imagesIn(text).map((image) => ({ text, image, same: all.find(({ end }) => end === image.end) }));
  });
  assert.ok(images.length > 40, `${images.length} images`);
  for (const { text, image, same } of images) assert.equal(same, image, text);
});

test("in the corpus, nothing is found outside images but in comments and other texts", () => {
  for (const { text } of casesOf("corpus")) {
    const { tree } = parseFile(text);
    // A registry without an image is a trap of its own.
    const isRegistry = (name: string) => /^[\w.-]+:[\w.-]+$/.test(name);
    const values = tree.items.flatMap(({ value, clauses }) => [
      ...(value?.quoted || isRegistry(value?.parts.join("") ?? "") ? [value] : []),
      ...clauses.flatMap((clause) => ("values" in clause ? clause.values : [])),
    ]);
    const images = imagesIn(text).map(({ end }) => end);
    for (const { end } of foundAt(text))
      assert.ok(
        images.includes(end) ||
          [...tree.comments, ...values].some(
            (part) => part && part.range.start <= end && end <= part.range.end,
          ),
        `${text} at ${end}`,
      );
  }
});

test("the manager is for .imports files", () => {
  const [pattern = ""] = managerFilePatterns;
  assert.ok(new RE2(pattern.slice(1, -1), "u").test("deploy/web.imports"));
});

test.run();
