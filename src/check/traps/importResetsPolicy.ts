import { type Entry, isAbsent } from "./manifest.js";
import type { Trap, TrapFinding } from "./trap.js";

/** The fields of an importPolicy that an image may forget: the value that another image sets, and the server's default. */
const forgettable = [
  ["scheduled", true, false],
  ["importMode", "PreserveOriginal", "Legacy"],
] as const;

/**
 * An import that resets a policy of its tags: openshift-apiserver REST.importSuccessful. At most one finding per field,
 * and none if no image sets a policy: then leaving it out may be intended.
 */
export const importResetsPolicy: Trap = {
  code: "import-resets-policy",
  words: ["scheduled", "importMode", "legacy", "preserveOriginal"],
  find: ({ imports, entries, importMode }) =>
    imports
      ? forgettable.filter(([, value]) => value !== importMode).flatMap((each) => forgotten(each, entries))
      : [],
};

function forgotten(
  [field, value, byDefault]: (typeof forgettable)[number],
  entries: readonly Entry[],
): TrapFinding[] {
  if (!entries.some(({ policy }) => policy?.[field] === value)) return [];
  const [first, ...rest] = entries.filter((entry) => writesTags(entry) && leavesOut(entry, field));
  if (first === undefined) return [];
  const leaveOut = rest.length === 0 ? "leaves out" : `and ${rest.length} more leave out`;
  return [
    {
      path: [...first.path, "importPolicy"],
      message: `An import overwrites the importPolicy of its tags, and this ${first.type} ${leaveOut} '${field}', which another sets`,
      hint: `Set '${field}' here, too: ${value} as there, or ${byDefault}.`,
    },
  ];
}

function writesTags({ type, fields, reference }: Entry): boolean {
  if (!reference?.name) return false;
  return type === "repository" || reference.tag !== "" || !isAbsent(fields.to);
}

/** A digest needs no schedule. */
function leavesOut({ policy, reference }: Entry, field: string): boolean {
  if (policy === undefined || (field === "scheduled" && reference?.id !== "")) return false;
  return isAbsent(policy[field]);
}
