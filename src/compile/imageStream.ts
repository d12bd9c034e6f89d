import type { Range } from "../../grammar/range.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { tagReference } from "../schema/imageImportSpec.js";
import { imageStreamWithoutStatus } from "../schema/imageStreamSpec.js";
import { compareCodePoints } from "../text/codePoints.js";
import { addItem, type Made } from "./located.js";
import { keywordOf, type Plan, rangeId } from "./plan.js";
import { type Projected, type Report, type Target, targetOf } from "./project.js";

export interface ImageStreamTargets {
  readonly stream: Target<typeof imageStreamWithoutStatus>;
  readonly import: Target<typeof imageStreamWithoutStatus>;
  readonly streamImage: Target<typeof tagReference, "to.name">;
  readonly importImage: Target<typeof tagReference, "to.name">;
  readonly spec: Target<typeof tagReference, "to.name">;
  readonly tag: Target<typeof tagReference>;
}

const head = targetOf(imageStreamWithoutStatus);
const image = targetOf(tagReference, { "to.name": "name" });

/** The API types of the items of an ImageStream. */
export const imageStreamTargets: ImageStreamTargets = {
  stream: head,
  import: head,
  streamImage: image,
  importImage: image,
  spec: image,
  tag: targetOf(tagReference),
};

interface Tag {
  readonly name: string;
  readonly item: Projected;
}

/** The range of an item's own value. */
const subjectOf = ({ context, ranges }: Plan): Range | undefined =>
  context.subject === undefined ? undefined : ranges.get(rangeId(context.subject));

/** The name of the tag that an item declares: its own, or else the tag of its reference. */
function nameOfTag({ object }: Projected): string | undefined {
  if (typeof object.name === "string") return object.name;
  const from = object.from as { readonly kind?: unknown; readonly name?: unknown } | undefined;
  return tagOfReference(from?.kind, from?.name);
}

/** Makes an ImageStream of a stream and its items. Its tags are sorted by name, as the server stores them. */
export function makeImageStream(stream: Projected, items: readonly Projected[], report: Report): Made {
  const tags: Tag[] = [];
  for (const item of items) {
    const name = nameOfTag(item);
    if (name !== undefined) tags.push({ name, item });
    else report("missing-tag", subjectOf(item.plan) ?? keywordOf(item.plan), {});
  }
  tags.sort((a, b) => compareCodePoints(a.name, b.name));
  const list = tags.length === 0 ? {} : { tags: tags.map(({ name, item }) => ({ name, ...item.object })) };
  return {
    spec: { ...(stream.object.spec as object), ...list },
    addRanges(ranges) {
      for (const [index, { item }] of tags.entries()) {
        // A tag without a name of its own has the tag of its reference.
        ranges.set(`spec.tags.${index}.name`, subjectOf(item.plan) ?? item.plan.range);
        addItem(ranges, `spec.tags.${index}`, item);
      }
    },
  };
}
