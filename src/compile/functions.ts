import type { Diagnostic } from "../text/diagnostic.js";
import { buildSpec } from "./buildSpec.generated.js";
import type { Rule } from "./compile.js";
import { toManifests } from "./manifests.js";
import type { Plan } from "./plan.js";
import type { ManifestKind } from "./targets.js";

/** A function that takes a text: the rule that it reads it by, and what it makes of the filled plans. */
export interface TextFunction<Result = unknown> {
  readonly name: string;
  readonly rule: Rule;
  readonly finish: (plans: readonly Plan[], diagnostics: Diagnostic[]) => Result;
}

const build = ([plan]: readonly Plan[]): unknown => buildSpec((plan as Plan).slots);

const manifestsOf =
  (kind: ManifestKind) =>
  (plans: readonly Plan[], diagnostics: Diagnostic[]): unknown[] =>
    toManifests(plans, kind, diagnostics).map(({ manifest }) => manifest);

export const importSpec: TextFunction = { name: "importSpec", rule: "spec", finish: build };

export const clauses: TextFunction = { name: "clauses", rule: "clauses", finish: build };

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
