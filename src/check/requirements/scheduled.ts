import { hasParameter } from "../parameters.js";
import type { Entry } from "../traps/manifest.js";
import type { RequirementRule } from "./requirement.js";
import { isBacking, isImported, nameOf } from "./source.js";

/**
 * Every imported image that can change is scheduled, as the Compliance Operator's imagestream_sets_schedule asks. A tag
 * that follows another, a reference and a digest are not: the server refuses or ignores the schedule there.
 */
export const scheduled: RequirementRule = {
  code: "require-scheduled",
  find(entry) {
    if (isBacking(entry) || !isImported(entry) || !mayChange(entry)) return undefined;
    const value = entry.policy?.scheduled;
    if (value === true || hasParameter(value)) return undefined;
    return {
      path: [...entry.path, "importPolicy", "scheduled"],
      message: `This ${entry.type} is not scheduled, which is required`,
      hint: "Write 'scheduled'; in YAML, 'importPolicy: { scheduled: true }'.",
    };
  },
};

/** True unless the reference has a digest. Of a reference with a parameter only one with a tag is known to have none. */
function mayChange(entry: Entry): boolean {
  if (entry.reference !== undefined) return entry.reference.id === "";
  const name = nameOf(entry);
  return name !== undefined && /:[^/]*$/.test(name) && !name.includes("@");
}
