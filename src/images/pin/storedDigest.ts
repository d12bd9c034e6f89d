import type { FoundImage } from "../../registry/answer.js";
import { pickPlatform, preferenceOf } from "../answers/pickPlatform.js";
import type { Image } from "../image.js";

/** True if an import takes a whole index: with PreserveOriginal, or because the cluster never imports it and nodes pull it. */
const takesAll = ({ importMode, isImported }: Image): boolean =>
  importMode === "PreserveOriginal" || !isImported;

/** True for an image of which the digest that an import stores depends on the platforms of its index. */
export const needsPlatforms = (image: Image, { isIndex }: FoundImage): boolean => isIndex && !takesAll(image);

/**
 * Returns the digest of the image that an import stores, by which the manifest and the cluster say the same: that of an index
 * with the mode PreserveOriginal, and of its image for one platform with Legacy. `architecture` is that of the API server.
 * Undefined if the index does not say it.
 */
export const storedDigest = (image: Image, found: FoundImage, architecture: string): string | undefined =>
  needsPlatforms(image, found)
    ? pickPlatform(found.platforms, preferenceOf(image, architecture))?.digest
    : found.digest;
