import { isObject } from "../../schema/values.js";
import { hasParameter } from "../parameters.js";
import { type Fields, fieldsOf } from "../traps/manifest.js";
import type { StreamFacts, StreamTag } from "./facts.js";
import { followedTag, policyOf, textOf } from "./readFacts.js";

/** A tag of a stream that follows another: its index and its source. */
export interface FollowingSource {
  readonly index: number;
  readonly name: string;
  readonly text: string;
  readonly followed: StreamTag;
}

/** Reads what a manifest says about an image stream, and its tags that follow others. */
export function readStream(manifest: Fields): { facts: StreamFacts; following: FollowingSource[] } {
  const { tags, dockerImageRepository } = fieldsOf(manifest.spec);
  const metadata = fieldsOf(manifest.metadata);
  const policies = new Map<string, string>();
  const following: FollowingSource[] = [];
  let isOpen = textOf(dockerImageRepository) !== "";
  for (const [index, tag] of (Array.isArray(tags) ? tags : []).entries()) {
    if (!isObject(tag)) continue;
    const { name, from, referencePolicy } = tag;
    if (typeof name !== "string" || hasParameter(name)) isOpen = true;
    policies.set(textOf(name), policyOf(referencePolicy) ?? "Source");
    const followed = followedTag(from, metadata);
    const text = textOf(fieldsOf(from).name);
    if (followed !== undefined) following.push({ index, name: textOf(name), text, followed });
  }
  return { facts: { policies, isOpen }, following };
}
