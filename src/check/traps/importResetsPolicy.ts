import { type Entry, isAbsent } from "./manifest.js";
import type { Catch, Trap } from "./trap.js";

/** The fields of an importPolicy that an image can forget: what another sets them to, and what they become. */
const forgettable = [
  ["scheduled", true, false],
  ["importMode", "PreserveOriginal", "Legacy"],
] as const;

/**
 * An import that takes from a tag what others of its manifest set: openshift-apiserver REST.importSuccessful. One
 * catch a field, and none in an import without policies, where nothing tells a loss from what is meant.
 */
export const importResetsPolicy: Trap = {
  code: "import-resets-policy",
  find: ({ imports, entries }) => (imports ? forgettable.flatMap((each) => forgotten(each, entries)) : []),
};

function forgotten(
  [field, value, otherwise]: (typeof forgettable)[number],
  entries: readonly Entry[],
): Catch[] {
  if (!entries.some(({ policy }) => policy?.[field] === value)) return [];
  const [first, ...rest] = entries.filter((entry) => writesTags(entry) && leavesOut(entry, field));
  if (first === undefined) return [];
  const leave = rest.length === 0 ? "leaves" : `and ${rest.length} more leave`;
  return [
    {
      path: [...first.path, "importPolicy"],
      message: `An import overwrites the importPolicy of its tags, and this ${first.type} ${leave} out '${field}', which another sets`,
      hint: `Set '${field}' here, too: ${value} as there, or ${otherwise}.`,
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
