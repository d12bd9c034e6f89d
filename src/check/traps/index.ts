import type { ImageConfig } from "../../server/imageConfig.js";
import type { Finding } from "../../text/finding.js";
import { inOrderOf } from "../inOrderOf.js";
import { alreadyImported } from "./alreadyImported.js";
import { droppedField } from "./droppedField.js";
import { duplicateTag } from "./duplicateTag.js";
import { ignoredPreference } from "./ignoredPreference.js";
import { imageOfOwnStream } from "./imageOfOwnStream.js";
import { importResetsPolicy } from "./importResetsPolicy.js";
import { insecureAnnotation } from "./insecureAnnotation.js";
import { readManifest } from "./manifest.js";
import { mixedInsecure } from "./mixedInsecure.js";
import { modeWithoutImport } from "./modeWithoutImport.js";
import { namelessTag } from "./namelessTag.js";
import { nameOfTag } from "./nameOfTag.js";
import { noTargetTag } from "./noTargetTag.js";
import { registryWithoutImage } from "./registryWithoutImage.js";
import { scheduledDigest } from "./scheduledDigest.js";
import { scheduledWithoutImport } from "./scheduledWithoutImport.js";
import { tagAndDigest } from "./tagAndDigest.js";
import type { Trap } from "./trap.js";
import { unreachableTag } from "./unreachableTag.js";
import { wholeRepository } from "./wholeRepository.js";

/** Every trap, in the order of docs/traps. */
export const traps: readonly Trap[] = [
  registryWithoutImage,
  noTargetTag,
  nameOfTag,
  tagAndDigest,
  namelessTag,
  unreachableTag,
  duplicateTag,
  imageOfOwnStream,
  scheduledDigest,
  scheduledWithoutImport,
  modeWithoutImport,
  mixedInsecure,
  insecureAnnotation,
  ignoredPreference,
  droppedField,
  importResetsPolicy,
  wholeRepository,
  alreadyImported,
];

/**
 * Finds what the API server accepts silently, to the user's loss, in an ImageStream or ImageStreamImport. Returns
 * warnings in the order of the manifest. Takes any value; skips values of a wrong type and parameters of a Template.
 */
export function findTraps(manifest: unknown, config?: ImageConfig): Finding[] {
  const read = readManifest(manifest, config?.importMode);
  const found = traps.flatMap(({ code, find }) =>
    find(read).map((finding): Finding => ({ code, severity: "warning", ...finding })),
  );
  return inOrderOf(manifest, found);
}
