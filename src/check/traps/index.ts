import { isObject } from "../../schema/values.js";
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

/** Every trap, as docs/traps lists them. */
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
 * What the API server takes without a word of an ImageStream or ImageStreamImport, and the user loses by, in the order
 * of the manifest. Takes any value; says nothing of what is malformed, or still a parameter of a Template.
 */
export function findTraps(manifest: unknown): Finding[] {
  const read = readManifest(manifest);
  return traps
    .flatMap(({ code, find }) =>
      find(read).map((caught): Finding => ({ code, severity: "warning", ...caught })),
    )
    .sort((a, b) => compare(a.path, b.path, manifest));
}

/** Which of two paths comes first in a value. What is absent counts as standing at the start of what it would be in. */
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
