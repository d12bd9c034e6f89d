import type { RequirementRule } from "./requirement.js";
import { isBacking } from "./source.js";

/**
 * Every image of a registry is named by its digest, as a disconnected cluster needs it. A tag that follows another is
 * not: it has what the other has.
 */
export const digest: RequirementRule = {
  code: "require-digest",
  find(entry) {
    const { type, source, reference } = entry;
    if (reference === undefined || reference.id !== "") return undefined;
    if (type === "repository") {
      return {
        path: isBacking(entry) ? entry.path : source,
        message: "A repository imports whatever its tags name, but digests are required",
        hint: "Import its images one by one, each with its digest: name@sha256:….",
      };
    }
    return {
      path: source,
      message: "The image is not named by its digest, which is required",
      hint: "Write name@sha256:…, as 'importspec resolve --pin FILE' does.",
    };
  },
};
