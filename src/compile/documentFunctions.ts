import type { ManifestKind } from "../schema/kinds.js";
import { manifestKinds } from "./manifestKinds.js";
import { makeManifests } from "./manifests.js";
import type { TextFunction } from "./textFunction.js";

const functionOf = (kind: ManifestKind): TextFunction => ({
  name: manifestKinds[kind].functionName,
  rule: "document",
  kind,
  finish: (plans, collector) => makeManifests(plans, kind, collector).map(({ manifest }) => manifest),
});

export const imageStreams = functionOf("ImageStream");

export const imageStreamImports = functionOf("ImageStreamImport");
