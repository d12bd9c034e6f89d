import type { Range } from "../../grammar/range.js";
import type { contexts } from "../language/contexts.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { imageStreamImportWithoutStatus } from "../schema/imageStreamImportSpec.js";
import { imageStreamWithoutStatus } from "../schema/imageStreamSpec.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { diagnostic, type Plan } from "./plan.js";
import { type Holders, note, type Target, targetOf } from "./project.js";

/** The resources that a document can be rendered as. */
export type ManifestKind = "ImageStream" | "ImageStreamImport";

/** How messages name the manifests. */
export const holders = {
  ImageStream: { owner: "An ImageStream", other: "An ImageStreamImport" },
  ImageStreamImport: { owner: "An ImageStreamImport", other: "An ImageStream" },
} as const satisfies Readonly<Record<ManifestKind, Holders>>;

/** What each manifest takes of an item, by the name of the item's context. It refuses items of other contexts. */
export interface Targets extends Record<ManifestKind, Partial<Record<keyof typeof contexts, Target>>> {
  readonly ImageStream: {
    readonly stream: Target<typeof imageStreamWithoutStatus>;
    readonly image: Target<typeof tagReference, "to.name">;
    readonly tag: Target<typeof tagReference>;
  };
  readonly ImageStreamImport: {
    readonly stream: Target<typeof imageStreamImportWithoutStatus>;
    readonly image: Target<typeof imageImportSpec>;
    readonly repository: Target<typeof repositoryImportSpec>;
  };
}

export const targets: Targets = {
  ImageStream: {
    stream: targetOf(imageStreamWithoutStatus),
    image: targetOf(tagReference, { "to.name": "name" }),
    tag: targetOf(tagReference),
  },
  ImageStreamImport: {
    stream: targetOf(imageStreamImportWithoutStatus),
    image: targetOf(imageImportSpec),
    repository: targetOf(repositoryImportSpec),
  },
};

/** The range of the word that an item begins with. */
export const keywordOf = ({ context, range: { start } }: Plan): Range => ({
  start,
  end: start + context.word.length,
});

/** Notes that a manifest takes no item of that context. */
export function refuseItem(plan: Plan, kind: ManifestKind, diagnostics: Diagnostic[]): void {
  const blanks = { ...holders[kind], field: plan.context.name };
  note(diagnostics, diagnostic("not-carried", keywordOf(plan), blanks));
}
