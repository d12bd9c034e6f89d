import { isObject } from "../../schema/values.js";
import type { ImageConfig } from "../../server/imageConfig.js";
import type { Finding } from "../../text/finding.js";
import type { Path } from "../../text/path.js";
import { duplicateTag } from "./duplicateTag.js";
import { importResetsPolicy } from "./importResetsPolicy.js";
import { readManifest } from "./manifest.js";
import { mixedInsecure } from "./mixedInsecure.js";
import { noTargetTag } from "./noTargetTag.js";
import { registryWithoutImage } from "./registryWithoutImage.js";
import { scheduledDigest } from "./scheduledDigest.js";
import { scheduledWithoutImport } from "./scheduledWithoutImport.js";
import type { Trap } from "./trap.js";

/** Every trap, in the order of docs/traps. */
export const traps: readonly Trap[] = [
  noTargetTag,
  registryWithoutImage,
  scheduledDigest,
  scheduledWithoutImport,
  mixedInsecure,
  importResetsPolicy,
  duplicateTag,
];

/**
 * Finds what the API server accepts silently, to the user's loss, in an ImageStream or ImageStreamImport. Returns
 * warnings in the order of the manifest. Takes any value; skips values of a wrong type and parameters of a Template.
 */
export function findTraps(manifest: unknown, config?: ImageConfig): Finding[] {
  const read = readManifest(manifest, config?.importMode);
  return traps
    .flatMap(({ code, find }) =>
      find(read).map((finding): Finding => ({ code, severity: "warning", ...finding })),
    )
    .sort((a, b) => compare(a.path, b.path, manifest));
}

/** Compares two paths by their order in a value. A missing field comes before the others of its object. */
function compare(a: Path, b: Path, value: unknown): number {
  let within = value;
  for (const [depth, name] of a.entries()) {
    const other = b[depth];
    if (name === other) {
      within = (within as Readonly<Record<string | number, unknown>> | undefined)?.[name];
    } else if (typeof name === "number") {
      return name - (other as number);
    } else {
      const names = isObject(within) ? Object.keys(within) : [];
      return names.indexOf(name) - names.indexOf(other as string);
    }
  }
  return 0;
}
