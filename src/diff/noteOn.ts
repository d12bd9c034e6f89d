import type { Change, FieldChange } from "./change.js";
import { fieldChanges } from "./part.js";
import type { Subject } from "./subject.js";

const referencePolicy = "referencePolicy.type";

/** Says what the server would do otherwise than a change suggests; undefined if it does what the change says. */
export function noteOn(
  { owner, item, tag, isGone, isOnStream, imported }: Subject,
  change: Change["change"],
  fields: readonly FieldChange[],
): string | undefined {
  if (change === "removed" && item === "stream")
    return `The stream stays until it is deleted: oc delete imagestream ${owner.name}`;
  if (change === "removed" && item === "tag" && !isGone)
    return `The tag stays in the status, and can be pulled, until it is deleted: oc tag -d ${owner.name}:${tag}`;
  if (isOnStream && item === "repository") return "Only the registry knows which tags this imports";
  if (change !== "changed") return undefined;
  const isKept = isOnStream
    ? imported !== undefined && differsInPolicy(owner.parts.get(tag ?? ""), imported)
    : owner.kind === "ImageStreamImport" && fields.some(({ field }) => field === referencePolicy);
  return isKept
    ? "The referencePolicy of an import changes nothing for a tag that is there: change it in the stream"
    : undefined;
}

const differsInPolicy = (...[tag, image]: Parameters<typeof fieldChanges>): boolean =>
  tag !== undefined && fieldChanges(tag, image).some(({ field }) => field === referencePolicy);
