import type { ManifestKind } from "../schema/kinds.js";
import { manifestKinds } from "./manifestKinds.js";
import { makeManifests } from "./manifests.js";
import { fillItem } from "./specsOfHole.js";
import type { TextFunction } from "./textFunction.js";

const finish: TextFunction["finish"] = (plans, collector) =>
  makeManifests(plans, undefined, collector).map(({ manifest }) => manifest);

/** The function that makes the manifests of a document of one kind. */
export const documentFunction = (kind: ManifestKind): TextFunction => ({
  name: manifestKinds[kind].functionName,
  rule: manifestKinds[kind].rule,
  isDocument: true,
  fill: fillItem,
  finish,
});

/** The function that makes the manifests of any document. */
export const manifestsFunction: TextFunction = {
  name: "manifests",
  rule: "document",
  isDocument: true,
  fill: fillItem,
  finish,
};
