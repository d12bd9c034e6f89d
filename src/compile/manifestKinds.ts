import type { ContextName, Owner } from "../language/contexts.js";
import type { Rule } from "../language/rules.js";
import type { ManifestKind } from "../schema/kinds.js";
import { imageStreamTargets, makeImageStream } from "./imageStream.js";
import { imageStreamImportTargets, makeImageStreamImport } from "./imageStreamImport.js";
import type { Made } from "./located.js";
import type { Projected, Report, Target } from "./project.js";

/** The facts about a kind of manifest that the compiler needs. */
interface Entry {
  /** The item of a document that becomes such a manifest. */
  readonly item: Owner;
  /** The names in messages: of a manifest of the kind, and of the kinds that can hold what it cannot. */
  readonly owner: string;
  readonly other: string;
  /** The function of the package that makes such manifests from a document, and the rule by which it reads it. */
  readonly functionName: string;
  readonly rule: Rule;
  /** The API type of each item, by its context. Items of other contexts are left out, with a note. */
  readonly targets: Partial<Record<ContextName, Target>> & Readonly<Record<Owner, Target>>;
  /** Makes the spec of a stream or import and its items. */
  readonly make: (owner: Projected, items: readonly Projected[], report: Report) => Made;
}

export const manifestKinds = {
  ImageStream: {
    item: "stream",
    owner: "An ImageStream",
    other: "An ImageStreamImport",
    functionName: "imageStreams",
    rule: "streams",
    targets: imageStreamTargets,
    make: makeImageStream,
  },
  ImageStreamImport: {
    item: "import",
    owner: "An ImageStreamImport",
    other: "An ImageStream",
    functionName: "imageStreamImports",
    rule: "imports",
    targets: imageStreamImportTargets,
    make: makeImageStreamImport,
  },
} as const satisfies Readonly<Record<ManifestKind, Entry>>;
