import type { ContextName } from "../language/contexts.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import type { ItemType } from "../schema/kinds.js";
import { type Target, targetOf } from "./project.js";

/** How a manifest holds the items of a type. */
interface Entry {
  /** The contexts of the items that become one. */
  readonly contexts: readonly ContextName[];
  readonly target: Target;
  /** True if each has a name of its own, by which the server sorts them. */
  readonly isNamed?: true;
}

const images = ["streamImage", "importImage", "spec"] as const;

export const itemTypes: Readonly<Record<ItemType, Entry>> = {
  tag: {
    contexts: [...images, "tag"],
    target: targetOf(tagReference, { "to.name": "name" }),
    isNamed: true,
  },
  image: { contexts: images, target: targetOf(imageImportSpec) },
  repository: { contexts: ["repository"], target: targetOf(repositoryImportSpec) },
};
