import { fill, hints } from "../../language/messages.js";
import { nearest } from "../../text/nearest.js";
import type { InputFacts, PlacedFinding } from "./facts.js";
import { isPushedTo, tagsText } from "./tagsText.js";

/** Finds tags that follow a tag which their stream does not have: openshift-apiserver Strategy.tagsChanged lets them pass. */
export function danglingTags<Place>(facts: InputFacts<Place>): PlacedFinding<Place>[] {
  return facts.following.flatMap((use) => {
    const { stream, tag, follower, place, path } = use;
    const found = facts.streamOf(use);
    if (found === undefined || isPushedTo(found) || facts.mayHave(use)) return [];
    const isOwn = stream === follower.stream;
    const near = nearest(tag, [...found.policies.keys()]);
    const hint = near === undefined ? "" : `${fill(hints.near, { near })} `;
    const owner = isOwn ? "this image stream" : `the image stream '${stream.split("/")[1]}'`;
    return {
      place,
      finding: {
        code: "dangling-tag",
        severity: "warning",
        path,
        message: `The tag '${tag}' is not in ${owner}, so the tag that follows it never gets an image`,
        hint: `${hint}${tagsText(found, isOwn ? follower.tag : "")}`,
      },
    };
  });
}
