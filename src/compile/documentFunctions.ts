import type { ManifestKind } from "../schema/kinds.js";
import { manifestKinds } from "./manifestKinds.js";
import { makeManifests } from "./manifests.js";
import type { TextFunction } from "./textFunction.js";

/** The function that makes the manifests of a kind from a document. */
export const documentFunction = (kind: ManifestKind): TextFunction => ({
  name: manifestKinds[kind].functionName,
  rule: "document",
  kind,
  finish: (plans, collector) => makeManifests(plans, kind, collector).map(({ manifest }) => manifest),
});
