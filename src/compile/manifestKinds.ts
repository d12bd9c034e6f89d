import type { contexts } from "../language/contexts.js";
import type { ManifestKind } from "../schema/kinds.js";
import { imageStreamTargets, makeImageStream } from "./imageStream.js";
import { imageStreamImportTargets, makeImageStreamImport } from "./imageStreamImport.js";
import type { Made } from "./located.js";
import type { Projected, Report, Target } from "./project.js";

/** The facts about a kind of manifest that the compiler needs. */
interface Entry {
  /** The names in messages: of a manifest of the kind, and of the kinds that can hold what it cannot. */
  readonly owner: string;
  readonly other: string;
  /** The function of the package that makes such manifests from a document. */
  readonly functionName: string;
  /** The API type of each item, by the name of the item's context. Items of other contexts are refused. */
  readonly targets: Partial<Record<keyof typeof contexts, Target>> & { readonly stream: Target };
  /** Makes the spec from a stream and its items. */
  readonly make: (stream: Projected, items: readonly Projected[], report: Report) => Made;
}

export const manifestKinds = {
  ImageStream: {
    owner: "An ImageStream",
    other: "An ImageStreamImport",
    functionName: "imageStreams",
    targets: imageStreamTargets,
    make: makeImageStream,
  },
  ImageStreamImport: {
    owner: "An ImageStreamImport",
    other: "An ImageStream",
    functionName: "imageStreamImports",
    targets: imageStreamImportTargets,
    make: makeImageStreamImport,
  },
} as const satisfies Readonly<Record<ManifestKind, Entry>>;
