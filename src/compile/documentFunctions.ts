import type { ManifestKind } from "../schema/kinds.js";
import { manifestKinds } from "./manifestKinds.js";
import { makeManifests } from "./manifests.js";
import type { TextFunction } from "./textFunction.js";

const manifestsOf: TextFunction["finish"] = (plans, collector) =>
  makeManifests(plans, undefined, collector).map(({ manifest }) => manifest);

const functionOf = (kind: ManifestKind): TextFunction => ({
  name: manifestKinds[kind].functionName,
  rule: manifestKinds[kind].rule,
  isDocument: true,
  finish: manifestsOf,
});

export const imageStreams = functionOf("ImageStream");

export const imageStreamImports = functionOf("ImageStreamImport");

/** Takes streams and imports alike. */
export const manifests: TextFunction = {
  name: "manifests",
  rule: "document",
  isDocument: true,
  finish: manifestsOf,
};
