import { test } from "uvu";
import * as assert from "uvu/assert";
import { convert } from "../../src/convert/convert.js";
import type { ManifestLine } from "../server/oracle.js";
import { oracleFile, readLines } from "../support/oracle.js";
import type { Manifest } from "./anyManifest.js";
import { checkLaw, meaning, roundTrip } from "./roundTrip.js";

const manifests = oracleFile("manifests.ndjson", "the law of convert on all manifests");
if (manifests)
  test("law: the document of any manifest that the server accepts means the same", () => {
    assert.ok(checkLaw(readLines<ManifestLine>(manifests)) > 1_000);
  });

/** A published tag, and the name of its stream if it has one. */
interface TagLine {
  readonly stream: string | null;
  readonly tag: Readonly<Record<string, unknown>>;
}

/** The ImageStream with one tag. */
const streamOf = ({ stream }: TagLine, tag: object): Manifest => ({
  apiVersion: "image.openshift.io/v1",
  kind: "ImageStream",
  metadata: { name: stream ?? "unnamed" },
  spec: { tags: [tag] },
});

const realTags = oracleFile("real-tags.ndjson", "the law of convert on published tags");
if (realTags)
  test("law: the document of a published tag means the same, if all of its fields are in the API", () => {
    const lines = readLines<TagLine>(realTags);
    const notes = new Map<string, number>();
    let expressed = 0;
    for (const line of lines) {
      const manifest = streamOf(line, line.tag);
      for (const { message } of convert(manifest).notes) notes.set(message, (notes.get(message) ?? 0) + 1);
      const rendered = roundTrip(manifest);
      if (rendered === undefined) continue;
      expressed++;
      const { generation, ...tag } = line.tag;
      assert.equal(meaning(rendered), meaning(streamOf(line, tag)), JSON.stringify(line));
    }
    assert.ok(
      expressed > 0.98 * lines.length,
      `${expressed} of ${lines.length}: ${JSON.stringify([...notes])}`,
    );
  });

test.run();
