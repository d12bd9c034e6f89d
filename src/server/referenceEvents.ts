import { parseImageReference } from "../reference/imageReference.js";
import type { Admit } from "./allowedRegistries.js";
import { forbidden, type RuleError } from "./fieldError.js";
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
  admit?: Admit,
): readonly RuleError[] {
  const wrong = new Map<string, string>();
  for (const [name, tag] of tags) if (isWrong(tag, admit)) wrong.set(name, tag.from?.name ?? "");
  if (wrong.size === 0) return [];
  const followers = followersIn(tags, metadata);
  // A map that grows while it is iterated over: tags that follow a follower come later.
  for (const [name, reference] of wrong)
    for (const follower of followers.get(name) ?? [])
      if (!wrong.has(follower)) wrong.set(follower, reference);
  return [...wrong].flatMap(([name, reference]) => {
    const field = `status.tags[${name}].items[0].dockerImageReference`;
    const parsed = parseImageReference(reference);
    const errors =
      "error" in parsed
        ? referenceErrors(field, reference)
        : forbidden(rule, field, admit?.(parsed, tags.get(name)?.importPolicy?.insecure));
    return errors.map((error) => ({ ...error, rule }));
  });
}

const rule = "ValidateImageStream.history";

/** True for the source of a tag with `reference` that the server cannot parse or does not admit. */
function isWrong({ from, reference, importPolicy }: TagReference, admit: Admit | undefined): boolean {
  if (reference !== true || from?.kind !== "DockerImage" || (from.name ?? "") === "") return false;
  const parsed = parseImageReference(from.name ?? "");
  return "error" in parsed || admit?.(parsed, importPolicy?.insecure) !== undefined;
}

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
