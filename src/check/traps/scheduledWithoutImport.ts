import { findEach } from "./findEach.js";
import { whyNotImported } from "./isImported.js";
import type { Trap } from "./trap.js";

/**
 * A schedule for a tag that is never imported: openshift-controller-manager tagImportable. A scheduled tag that follows
 * another is not a trap: the server refuses it.
 */
export const scheduledWithoutImport: Trap = {
  code: "scheduled-without-import",
  words: ["scheduled", "reference"],
  find: ({ entries }) =>
    findEach(entries, (entry) => {
      const why = entry.policy?.scheduled === true ? whyNotImported(entry) : undefined;
      if (why === undefined || why.startsWith("from")) return undefined;
      return {
        path: [...entry.path, "importPolicy", "scheduled"],
        message: `'scheduled' has no effect here: a tag ${why} is never imported`,
        hint: "Leave out 'scheduled', or let the tag import a DockerImage.",
      };
    }),
};
