import type { Trap } from "./trap.js";

/** A schedule for what never changes: openshift-controller-manager needsScheduling. */
export const scheduledDigest: Trap = {
  code: "scheduled-digest",
  find: ({ entries }) =>
    entries
      .filter(({ fields, policy, reference }) => {
        const pinned = reference !== undefined && reference.id !== "";
        return pinned && policy?.scheduled === true && fields.reference !== true;
      })
      .map(({ path }) => ({
        path: [...path, "importPolicy", "scheduled"],
        message: "'scheduled' has no use here: a digest names the same image for ever",
        hint: "Leave out 'scheduled', or name a tag in place of the digest.",
      })),
};
