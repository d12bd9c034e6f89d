import type { Trap } from "./trap.js";

/** A schedule for an image that never changes: openshift-controller-manager needsScheduling. */
export const scheduledDigest: Trap = {
  code: "scheduled-digest",
  words: ["scheduled"],
  find: ({ entries }) =>
    entries
      .filter(({ fields, policy, reference }) => {
        const pinned = reference !== undefined && reference.id !== "";
        return pinned && policy?.scheduled === true && fields.reference !== true;
      })
      .map(({ path }) => ({
        path: [...path, "importPolicy", "scheduled"],
        message: "'scheduled' finds nothing new: a digest always names the same image",
        hint: "Name a tag to get new images. For a digest, 'scheduled' only repeats an import that failed.",
      })),
};
