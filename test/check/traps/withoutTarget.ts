import * as assert from "uvu/assert";
import { parseImageReference } from "../../../src/reference/imageReference.js";
import type { ManifestLine } from "../../server/oracle.js";
import { caught } from "./manifests.js";

interface Image {
  readonly from: { readonly name: string };
  readonly to?: object;
}

interface Request {
  readonly kind: string;
  readonly spec: { readonly import?: boolean; readonly images?: readonly Image[] };
}

/**
 * The law of no-target-tag: it finds the images that have no `to` after the server's own defaulting. Checks the imports
 * that the server accepts, and returns how many of their images have none.
 */
export function checkTargets(lines: readonly ManifestLine[]): number {
  let count = 0;
  for (const { manifest, errors, defaulted } of lines) {
    const { kind, spec } = (errors?.length === 0 ? defaulted : {}) as Partial<Request>;
    if (kind !== "ImageStreamImport" || !spec?.import) continue;
    const paths = (spec.images ?? []).flatMap(({ from, to }, index) =>
      to === undefined && namesImage(from.name) ? [`spec.images.${index}.from.name`] : [],
    );
    assert.equal(caught("no-target-tag", manifest), paths, JSON.stringify(manifest));
    count += paths.length;
  }
  return count;
}

/** False for `*`, and for a registry without an image. */
function namesImage(text: string): boolean {
  const reference = parseImageReference(text);
  return !("error" in reference) && reference.name !== "";
}
