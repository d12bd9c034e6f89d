import { type Entry, isAbsent } from "./manifest.js";

/** True for an image, a repository, and a tag that the controller imports: openshift-controller-manager tagImportable. */
export const isImported = (entry: Entry): boolean => whyNotImported(entry) === undefined;

/** Says why a tag is never imported; undefined if it is imported, or if that is not known. */
export function whyNotImported({ type, fields: { from, reference } }: Entry): string | undefined {
  if (type !== "tag") return undefined;
  if (isAbsent(from)) return "without 'from'";
  const { kind } = from as { readonly kind?: unknown };
  if (kind === "ImageStreamTag" || kind === "ImageStreamImage") return `from an ${kind}`;
  return reference === true && kind === "DockerImage" ? "with 'reference'" : undefined;
}
