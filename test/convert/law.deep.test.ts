import { test } from "uvu";
import * as assert from "uvu/assert";
import { convert, format, manifests, print } from "../../src/index.js";
import type { ManifestLine } from "../server/oracle.js";
import { assertLinear } from "../support/cost.js";
import { oracleFile, readLines } from "../support/oracle.js";
import type { Manifest } from "./anyManifest.js";
import { checkLaw, checkStored } from "./roundTrip.js";

for (const name of ["manifests.ndjson", "manifests-2.ndjson"]) {
  const path = oracleFile(name, `the law of convert on all manifests of ${name}`);
  if (path !== undefined)
    test(`law: the document of any manifest of ${name} gives what the server stores`, () => {
      const accepted = checkLaw(readLines<ManifestLine>(path));
      assert.ok(accepted > 1_000 || name !== "manifests.ndjson", String(accepted));
    });
}

/** A published tag, and the name of its stream if it has one. */
interface TagLine {
  readonly stream: string | null;
  readonly tag: Readonly<Record<string, unknown>>;
}

/** The published streams. Tags that follow each other with the same name of a stream are of one. */
function streamsOf(lines: readonly TagLine[]): Manifest[] {
  const streams: { readonly name: string; readonly tags: object[] }[] = [];
  for (const { stream, tag } of lines) {
    const name = stream ?? "unnamed";
    const last = streams.at(-1);
    if (last?.name === name) last.tags.push(tag);
    else streams.push({ name, tags: [tag] });
  }
  return streams.map(({ name, tags }) => ({
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name },
    spec: { tags },
  }));
}

/** Counts the lines of a value as YAML: a field per line, texts of several lines as blocks, others folded. */
function yamlLines(value: unknown): number {
  if (typeof value === "string") {
    const lines = value.trimEnd().split("\n").length;
    return lines > 1 ? lines + 1 : Math.ceil((value.length + 1) / 80);
  }
  if (typeof value !== "object" || value === null) return 1;
  const lines = Object.values(value).map((each) =>
    typeof each === "object" && each !== null ? yamlLines(each) + 1 : yamlLines(each),
  );
  const total = lines.reduce((sum, each) => sum + each, 0);
  return Array.isArray(value) ? total - value.length : total;
}

const realTags = oracleFile("real-tags.ndjson", "the laws of convert on published tags");
if (realTags) {
  const streams = streamsOf(readLines<TagLine>(realTags));

  test("law: the document of a published stream gives what the server stores of it, and is printed again", () => {
    assert.ok(streams.length > 500);
    for (const manifest of streams) {
      checkStored(manifest);
      const { text } = convert(manifest);
      assert.is(format(text), text);
      const [once = {}] = manifests(text);
      assert.equal(manifests(print(once)), [once]);
    }
  });

  test("few published streams have notes, and documents have at most 40 % of the lines of YAML", () => {
    const noted = streams.filter((manifest) => convert(manifest).notes.length > 0);
    assert.ok(noted.length < streams.length / 50, `${noted.length} of ${streams.length}`);
    const sum = (count: (manifest: Manifest) => number) =>
      streams.reduce((total, manifest) => total + count(manifest), 0);
    const ratio = sum((manifest) => convert(manifest).text.split("\n").length) / sum(yamlLines);
    assert.ok(ratio < 0.4, String(ratio));
  });
}

test("long manifests are converted in linear time", () => {
  const manifest = (size: number) => {
    const annotations = Object.fromEntries(Array.from({ length: size }, (_, index) => [`a${index}`, "b"]));
    const tags = Array.from({ length: size }, (_, index) => ({ name: `t${index}`, annotations: { a: "b" } }));
    const metadata = { name: "web", annotations };
    return { kind: "ImageStream", metadata, spec: { tags: [{ name: "t", annotations }, ...tags] } };
  };
  assertLinear(manifest, 20_000, (each) => convert(each, { commentsAt: () => ["# a"] }));
});

test.run();
