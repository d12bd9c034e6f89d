import { hasParameter } from "../parameters.js";
import { findEach } from "./findEach.js";
import { whyNotImported } from "./isImported.js";
import type { Trap } from "./trap.js";

/**
 * An importMode for a tag that is never imported: openshift-controller-manager tagImportable. `insecure` is not a trap
 * there: the registry reads it when it pulls through, whatever the tag is (image-registry IdentifyCandidateRepositories).
 */
export const modeWithoutImport: Trap = {
  code: "mode-without-import",
  words: ["importMode", "legacy", "preserveOriginal"],
  find: ({ entries }) =>
    findEach(entries, (entry) => {
      const mode = entry.policy?.importMode;
      const why =
        typeof mode === "string" && mode !== "" && !hasParameter(mode) ? whyNotImported(entry) : undefined;
      if (why === undefined) return undefined;
      return {
        path: [...entry.path, "importPolicy", "importMode"],
        message: `'importMode' has no effect here: a tag ${why} is never imported`,
        hint: "Leave it out, or let the tag import a DockerImage.",
      };
    }),
};
