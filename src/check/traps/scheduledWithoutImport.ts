import { isObject } from "../../schema/values.js";
import { type Entry, isAbsent } from "./manifest.js";
import type { Trap } from "./trap.js";

/** A schedule for a tag that is never imported: openshift-controller-manager tagImportable. */
export const scheduledWithoutImport: Trap = {
  code: "scheduled-without-import",
  words: ["scheduled"],
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const why = entry.policy?.scheduled === true ? whyNotImported(entry) : undefined;
      if (why === undefined) return [];
      return {
        path: [...entry.path, "importPolicy", "scheduled"],
        message: `'scheduled' has no effect here: a tag ${why} is never imported`,
        hint: "Leave out 'scheduled', or let the tag import a DockerImage.",
      };
    }),
};

/** Says why a tag is not imported. A scheduled tag that follows another is not a trap: the server refuses it. */
function whyNotImported({ type, fields: { from, reference } }: Entry): string | undefined {
  if (type !== "tag") return undefined;
  if (isAbsent(from)) return "without 'from'";
  return reference === true && isObject(from) && from.kind === "DockerImage" ? "with 'reference'" : undefined;
}
