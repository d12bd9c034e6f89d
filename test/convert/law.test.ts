// The law of convert: rendered as the same kind, the document of a manifest gives a manifest that the server defaults to
// the same object, status aside and tags as a set.
import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "../../src/api/documents.js";
import { convert } from "../../src/convert/convert.js";
import type { ManifestKind } from "../../src/schema/kinds.js";
import { defaulted } from "../../src/server/defaulted.js";

interface Manifest {
  readonly kind: ManifestKind;
}

const linesOf = <Line>(file: URL): Line[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const chosen = new URL("../oracle/manifests.ndjson", import.meta.url);
const all = new URL("../../../shared/oracle/manifests.ndjson", import.meta.url);
const realTags = new URL("../../../shared/real-tags.ndjson", import.meta.url);

/** What the server makes of a manifest, without status and with the tags by name. */
function meaning(manifest: object): object {
  const { status, ...object } = defaulted(manifest) as {
    status?: unknown;
    spec?: { tags?: { name: string }[] };
  };
  object.spec?.tags?.sort((a, b) => (a.name < b.name ? -1 : 1));
  return object;
}

/** The manifest that the document of a manifest is rendered as; undefined if convert could not take all of it along. */
function thereAndBack(manifest: Manifest): object | undefined {
  const { text, notes } = convert(manifest);
  if (notes.length > 0) return undefined;
  const { manifests, diagnostics } = parseDocument(text, manifest.kind);
  assert.equal(diagnostics, [], text);
  return manifests[0]?.manifest;
}

interface Line {
  readonly manifest: Manifest;
  readonly decodeError?: string;
  readonly errors?: readonly unknown[];
}

function checkManifests(file: URL): number {
  const valid = linesOf<Line>(file).filter(
    ({ decodeError, errors }) => decodeError === undefined && errors?.length === 0,
  );
  for (const { manifest } of valid) {
    const rendered = thereAndBack(manifest);
    assert.ok(rendered, JSON.stringify(convert(manifest).notes));
    assert.equal(meaning(rendered), meaning(manifest), convert(manifest).text);
  }
  return valid.length;
}

test("the law holds for the chosen manifests that the server takes", () => {
  assert.ok(checkManifests(chosen) > 50);
});

if (existsSync(all))
  test("the law holds for all of ../shared/oracle/manifests.ndjson that the server takes", () => {
    assert.ok(checkManifests(all) > 1_000);
  });
else console.log("skipped: the law on all manifests (../shared is not there)");

if (existsSync(realTags))
  test("the law holds for the real tags, but for those that say what the API does not have", () => {
    const tags = linesOf<{ stream: string | null; tag: object }>(realTags);
    const left = new Map<string, number>();
    let carried = 0;
    for (const { stream, tag } of tags) {
      const metadata = { name: stream ?? "unnamed" };
      const manifest = {
        apiVersion: "image.openshift.io/v1",
        kind: "ImageStream",
        metadata,
        spec: { tags: [tag] },
      } as const;
      const rendered = thereAndBack(manifest);
      if (rendered !== undefined) {
        carried++;
        const { generation, ...rest } = tag as { generation?: unknown };
        assert.equal(
          meaning(rendered),
          meaning({ ...manifest, spec: { tags: [rest] } }),
          JSON.stringify(tag),
        );
      }
      for (const { message } of convert(manifest).notes) left.set(message, (left.get(message) ?? 0) + 1);
    }
    console.log(
      `${carried} of ${tags.length} real tags are carried; left out of the others:`,
      Object.fromEntries(left),
    );
    assert.ok(carried > 0.98 * tags.length);
  });
else console.log("skipped: the law on real tags (../shared is not there)");

test.run();
