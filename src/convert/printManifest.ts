import { manifestKinds } from "../compile/manifestKinds.js";
import { contexts, memberContexts } from "../language/contexts.js";
import { printValues } from "../language/print.js";
import type { Comments } from "./comments.js";
import { hoist } from "./hoist.js";
import type { Item } from "./item.js";
import { type AnyManifest, manifestItems } from "./manifestItems.js";
import type { Notes } from "./notes.js";

/**
 * Prints a manifest as a document: its stream or import, an `each` with what the items share, and the items in the order
 * of the manifest. Leaves out what a manifest leaves out. Notes the fields that the language cannot express.
 */
export function printManifest(manifest: AnyManifest, notes: Notes, comments?: Comments): string {
  const { owner, members } = manifestItems(manifest, notes);
  const { item: word } = manifestKinds[manifest.kind];
  const below = hoist(members, contexts[memberContexts[word].each]).flatMap((item) => [
    ...((item.path && comments?.takeAt(item.path)) ?? []).map((line) => `  ${line}`),
    printItem(item, "  "),
  ]);
  return [...(comments?.rest() ?? []), printItem(owner, ""), ...below].join("\n");
}

const printItem = ({ slots, context }: Item, indent: string): string =>
  printValues({ values: slots, refusals: [] }, context, indent);
