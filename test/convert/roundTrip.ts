import * as assert from "uvu/assert";
import { parseDocument } from "../../src/api/parseDocument.js";
import { convert } from "../../src/convert/convert.js";
import { defaulted } from "../../src/server/defaulted.js";
import type { ManifestLine } from "../server/oracle.js";
import type { Manifest } from "./anyManifest.js";

/** The defaulted manifest without its status, with its tags sorted by name. */
export function meaning(manifest: object): object {
  const { status, ...object } = defaulted(manifest) as {
    status?: unknown;
    spec?: { tags?: { name: string }[] };
  };
  object.spec?.tags?.sort((a, b) => (a.name < b.name ? -1 : 1));
  return object;
}

/** Converts a manifest and renders its document. Undefined if `convert` notes that it cannot express something. */
export function roundTrip(manifest: Manifest): object | undefined {
  const { text, notes } = convert(manifest);
  if (notes.length > 0) return undefined;
  const { manifests, diagnostics } = parseDocument(text, manifest.kind);
  assert.equal(diagnostics, [], text);
  return manifests[0]?.manifest;
}

/**
 * The law of `convert`: rendered as the same kind, the document of a manifest gives a manifest that the server defaults
 * to the same object. Checks the manifests that the server accepts, and returns how many these are.
 */
export function checkLaw(lines: readonly ManifestLine[]): number {
  const accepted = lines.filter(
    ({ decodeError, errors }) => decodeError === undefined && errors?.length === 0,
  );
  for (const line of accepted) {
    const manifest = line.manifest as Manifest;
    const rendered = roundTrip(manifest);
    assert.ok(rendered, JSON.stringify(convert(manifest).notes));
    assert.equal(meaning(rendered), meaning(manifest), convert(manifest).text);
  }
  return accepted.length;
}
