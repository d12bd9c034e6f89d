import type { FoundImage, Platform } from "../../registry/answer.js";
import type { Image } from "../image.js";
import type { ImageFinding } from "./finding.js";
import { isRunnable, type Preference, pickPlatform, platformText, preferenceOf } from "./pickPlatform.js";

const warning = (code: ImageFinding["code"], message: string, hint: string): ImageFinding[] => [
  { code, severity: "warning", message, hint },
];

/** The mode that imports every platform. */
const preserveOriginal = "PreserveOriginal";

/**
 * Finds what an import loses of an image that is there. `architectures` are those of the cluster's nodes, the API server's
 * own first.
 */
export function platformFindings(
  image: Image,
  { isIndex, platforms }: FoundImage,
  architectures: readonly string[],
): ImageFinding[] {
  const known = platforms.filter(isRunnable);
  const isWhole = !isIndex || image.importMode === preserveOriginal || !image.isImported;
  if (isWhole) return known.length === 0 ? [] : absentFrom(known, isIndex, architectures);
  const wanted = preferenceOf(image, architectures[0] ?? "amd64");
  const picked = pickPlatform(platforms, wanted);
  return [
    ...(image.reference.id === "" ? [] : digestOfIndex(picked)),
    ...(picked === undefined || known.length === 0 ? [] : ofPicked(picked, wanted, known, architectures)),
  ];
}

/** Nodes for which there is no image. */
function absentFrom(
  platforms: readonly Platform[],
  isIndex: boolean,
  architectures: readonly string[],
): ImageFinding[] {
  const absent = architectures.filter((each) => !platforms.some(({ architecture }) => architecture === each));
  if (absent.length === 0) return [];
  const there = platforms.map(platformText).join(", ");
  const message = isIndex
    ? `The index has no image for ${absent.join(", ")}, only for ${there}`
    : `The image is for ${there} alone: on ${absent.join(", ")} it ends with 'exec format error'`;
  return warning("other-architecture", message, hintOfArchitecture);
}

const hintOfArchitecture =
  "Name an image for the architecture, or say by --arch what the cluster's nodes are.";

function digestOfIndex(picked: Platform | undefined): ImageFinding[] {
  const message =
    "The digest is that of an index, of which the import stores one image under its own digest: manifest and cluster differ for ever";
  const own =
    picked?.digest === undefined ? "" : `, or name the digest of ${platformText(picked)}: ${picked.digest}`;
  return warning("digest-of-index", message, `Set 'preserveOriginal'${own}.`);
}

/** Finds the loss if only one platform of an index is imported. */
function ofPicked(
  picked: Platform,
  wanted: Preference,
  platforms: readonly Platform[],
  architectures: readonly string[],
): ImageFinding[] {
  const taken = platformText(picked);
  if (picked.architecture !== wanted.architecture || picked.os !== wanted.os) {
    const message = `The index has no image for ${platformText(wanted)}: the import takes the one for ${taken}`;
    return warning("other-architecture", message, hintOfArchitecture);
  }
  const isMixed = architectures.length > 1;
  const absent = isMixed ? absentFrom(platforms, true, architectures) : [];
  const lost = platforms.filter(({ architecture }) => architecture !== picked.architecture);
  const isLoss = !isMixed || lost.some(({ architecture }) => architectures.includes(architecture));
  if (lost.length === 0 || !isLoss) return absent;
  const message = `The import takes the image for ${taken} alone, and not those for ${lost.map(platformText).join(", ")}`;
  const hint = "Set 'preserveOriginal' to import all of them.";
  return [...absent, ...warning("one-architecture", message, hint)];
}
