import { parseImageReference } from "../reference/imageReference.js";
import type { RuleError } from "./fieldError.js";
import { referenceErrors } from "./references.js";
import type { TagReference } from "./tagReference.js";
import { namesOwnStream, splitSource } from "./tagSources.js";

type Meta = Parameters<typeof namesOwnStream>[2];

/**
 * The errors in the status that the server writes before it validates. A tag with `reference` has its image at once, and
 * so have the tags that follow it: openshift-apiserver Strategy.tagsChanged and UpdateTrackingTags.
 */
export function referenceEventErrors(
  tags: ReadonlyMap<string, TagReference>,
  metadata: Meta,
): readonly RuleError[] {
  const wrong = new Map<string, string>();
  for (const [name, tag] of tags) if (isWrong(tag)) wrong.set(name, tag.from?.name ?? "");
  if (wrong.size === 0) return [];
  const followers = followersIn(tags, metadata);
  // A map that grows while it is iterated over: tags that follow a follower come later.
  for (const [name, reference] of wrong)
    for (const follower of followers.get(name) ?? [])
      if (!wrong.has(follower)) wrong.set(follower, reference);
  return [...wrong].flatMap(([name, reference]) =>
    referenceErrors(`status.tags[${name}].items[0].dockerImageReference`, reference).map((error) => ({
      ...error,
      rule: "ValidateImageStream.history" as const,
    })),
  );
}

const isWrong = ({ from, reference }: TagReference): boolean =>
  reference === true &&
  from?.kind === "DockerImage" &&
  (from.name ?? "") !== "" &&
  "error" in parseImageReference(from.name ?? "");

/** The tags that follow each tag of their own stream. A name without a tag means `latest`. */
function followersIn(tags: ReadonlyMap<string, TagReference>, metadata: Meta): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const [name, { from }] of tags) {
    const source = from?.kind === "ImageStreamTag" ? splitSource(from, metadata.name ?? "") : undefined;
    if (from === undefined || source === undefined || !namesOwnStream(from, source, metadata)) continue;
    const followed = source.id || "latest";
    followers.set(followed, [...(followers.get(followed) ?? []), name]);
  }
  return followers;
}
