import type { Range } from "../../grammar/range.js";
import { contexts } from "../language/contexts.js";
import { parseImageReference } from "../reference/imageReference.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { addRanges, type SourcedManifest, sourced } from "./located.js";
import { diagnostic, type Plan, rangeId } from "./plan.js";
import { carry, note, type Target } from "./project.js";
import { holders, keywordOf, refuseItem, targets } from "./targets.js";

/** The tag that a reference of a kind has itself; undefined if it has none. */
export function ownTag(kind: unknown, name: unknown): string | undefined {
  if (typeof name !== "string") return undefined;
  if (kind === "ImageStreamTag") return name.split(":", 2)[1] || undefined;
  if (kind !== "DockerImage") return undefined;
  const reference = parseImageReference(name);
  return "error" in reference ? undefined : reference.tag || undefined;
}

/** What an ImageStream takes of an item as a tag, and the item. */
interface Tag {
  readonly name: string;
  readonly plan: Plan;
  readonly target: Target;
  readonly object: object;
}

/** Where an item's own value stands. */
const subjectOf = ({ context, ranges }: Plan): Range | undefined => ranges.get(rangeId(context.subject));

/** The ImageStream of a stream and what stands in it, its tags sorted by name as the server stores them. */
export function toImageStream(
  stream: Plan,
  members: readonly Plan[],
  diagnostics: Diagnostic[],
): SourcedManifest {
  const target = targets.ImageStream;
  const head = carry(stream, target.stream, holders.ImageStream, diagnostics);
  const tags: Tag[] = [];
  for (const plan of members) {
    if (plan.context === contexts.repository) {
      refuseItem(plan, "ImageStream", diagnostics);
      continue;
    }
    const { context, slots } = plan;
    const taking = context === contexts.tag ? target.tag : target.image;
    const object = carry(plan, taking, holders.ImageStream, diagnostics);
    const name = object.name ?? ownTag(slots[context.kind], slots[context.subject]);
    if (typeof name === "string") tags.push({ name, plan, target: taking, object });
    else note(diagnostics, diagnostic("missing-tag", subjectOf(plan) ?? keywordOf(plan), {}));
  }
  tags.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const { metadata, spec = {} } = head;
  const list = tags.length === 0 ? {} : { tags: tags.map(({ name, object }) => ({ name, ...object })) };
  const manifest = { apiVersion, kind: "ImageStream", metadata, spec: { ...(spec as object), ...list } };
  return sourced(manifest, (ranges) => {
    addRanges(ranges, "", stream, target.stream);
    for (const [place, { plan, target }] of tags.entries()) {
      // A tag that is not named is that of its reference.
      ranges.set(`spec.tags.${place}.name`, subjectOf(plan) ?? plan.range);
      addRanges(ranges, `spec.tags.${place}`, plan, target);
    }
  });
}
