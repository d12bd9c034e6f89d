import type { Diagnostic } from "../text/diagnostic.js";
import { toManifests } from "./manifests.js";
import type { Plan } from "./plan.js";
import type { ManifestKind } from "./targets.js";
import type { TextFunction } from "./textFunction.js";

const manifestsOf =
  (kind: ManifestKind) =>
  (plans: readonly Plan[], diagnostics: Diagnostic[]): unknown[] =>
    toManifests(plans, kind, diagnostics).map(({ manifest }) => manifest);

export const imageStreams: TextFunction = {
  name: "imageStreams",
  rule: "document",
  finish: manifestsOf("ImageStream"),
};

export const imageStreamImports: TextFunction = {
  name: "imageStreamImports",
  rule: "document",
  finish: manifestsOf("ImageStreamImport"),
};
