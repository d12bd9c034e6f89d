import { fill, hints } from "../language/messages.js";
import { kindNames } from "../schema/kinds.js";
import { apiGroup, legacyApiVersion } from "../schema/typeMeta.js";
import { isObject } from "../schema/values.js";
import type { Finding } from "../text/finding.js";
import { nearest } from "../text/nearest.js";
import { hasParameter } from "./parameters.js";

/** The kinds of image.openshift.io/v1 that are not checked. */
const otherKinds = [
  "Image",
  "ImageList",
  "ImageSignature",
  "ImageStreamImage",
  "ImageStreamLayers",
  "ImageStreamList",
  "ImageStreamMapping",
  "ImageStreamTag",
  "ImageStreamTagList",
  "ImageTag",
  "ImageTagList",
];

const allKinds: readonly string[] = [...kindNames, ...otherKinds];

export type Resource = Readonly<Record<string, unknown>>;

/**
 * True for a resource of the image API without a kind, or of a kind that the API does not have. `kind: no` is a boolean in
 * YAML, which oc takes for no kind.
 */
export function hasWrongKind(value: unknown): value is Resource {
  if (!isObject(value) || !isOfImageApi(value)) return false;
  const { kind } = value;
  return typeof kind !== "string" || kind === "" || !(allKinds.includes(kind) || hasParameter(kind));
}

/** In the old group there are other kinds, too: one that is like one of ours is meant to be ours. */
function isOfImageApi({ apiVersion, kind }: Resource): boolean {
  if (typeof apiVersion !== "string") return false;
  if (apiVersion.startsWith(`${apiGroup}/`)) return true;
  return (
    apiVersion === legacyApiVersion && typeof kind === "string" && nearest(kind, kindNames) !== undefined
  );
}

/** Returns what oc says of such a resource, and the kind that was likely meant. */
export function wrongKindFinding({ apiVersion, kind }: Resource): Finding {
  if (typeof kind !== "string" || kind === "")
    return {
      code: "missing-kind",
      severity: "error",
      path: [],
      message: "Object 'Kind' is missing",
      hint: `Write 'kind: ${kindNames[0]}'.`,
    };
  const near = nearest(kind, allKinds);
  return {
    code: "unknown-kind",
    severity: "error",
    path: ["kind"],
    message: `no matches for kind "${kind}" in version "${apiVersion}"`,
    hint: near === undefined ? `The kinds are ${kindNames.join(" and ")}.` : fill(hints.near, { near }),
  };
}
