import { fill, hints } from "../../language/messages.js";
import type { Failure } from "../../registry/answer.js";
import { placeOf } from "../../registry/imagePlace.js";
import { nearest } from "../../text/nearest.js";
import type { Image } from "../image.js";
import type { ImageFinding } from "./finding.js";

/**
 * Returns what the import would say if a registry gives no image; undefined if its answer says nothing of the image. The words
 * in quotes are those of openshift-apiserver (importer, formatRepositoryError). `tags` are those of the repository.
 */
export function failureFinding(
  { kind, detail }: Failure,
  image: Image,
  tags: readonly string[] | undefined,
): ImageFinding | undefined {
  const { text, isImported } = image;
  // The tag of a reference is not imported: pods pull its image from the registry.
  const may = isImported ? "The import may fail" : "A pull may fail";
  const host = placeOf(image.reference)?.host ?? "";
  switch (kind) {
    case "missing":
      return {
        code: "missing-image",
        severity: "error",
        message: isImported
          ? `The import fails: dockerimage.image.openshift.io "${text}" not found`
          : `No pod can pull it: the registry has no "${text}"`,
        hint: hintOfMissing(image, tags),
      };
    case "no-access":
      return {
        code: "no-access",
        severity: "warning",
        message: `${may}: you may not have access to the container image "${text}" (${detail})`,
        hint: "It is missing, or its pull secret is needed: registries tell that to those alone who may read it. Name credentials by --authfile.",
      };
    case "http-only":
      return {
        code: "http-only",
        severity: "warning",
        message: `${may}: Get "https://${host}/v2/": http: server gave HTTP response to HTTPS client`,
        hint: "Give the registry a certificate, or set 'insecure' if the network is trusted.",
      };
    case "certificate":
      return {
        code: "untrusted-certificate",
        severity: "warning",
        message: `${may}: tls: failed to verify certificate of ${host}: ${detail}`,
        hint: "Give its authority to the cluster (additionalTrustedCA of image.config.openshift.io) and to this command (NODE_EXTRA_CA_CERTS), or set 'insecure'.",
      };
    case "unreachable":
    case "too-many-requests":
    case "invalid":
      return undefined;
  }
}

function hintOfMissing({ reference: { id, tag } }: Image, tags: readonly string[] | undefined): string {
  if (tags === undefined) return "The repository has no tags, or is not there.";
  if (id !== "")
    return "The digest is gone: some registries drop it when its tag moves. Name another digest, or a tag.";
  const near = nearest(tag || "latest", tags);
  return near === undefined ? "The repository is there, the tag is not." : fill(hints.near, { near });
}
