import { isObject } from "../../schema/values.js";
import { hasParameter } from "../parameters.js";
import { isAbsent } from "../traps/manifest.js";
import type { RequirementRule } from "./requirement.js";
import { isBacking } from "./source.js";

/**
 * Every tag with a source is pulled through the cluster's own registry. A tag that is only a reference is not: the
 * registry does not know its image.
 */
export const local: RequirementRule = {
  code: "require-local",
  find(entry) {
    const { from, reference, referencePolicy } = entry.fields;
    if (isBacking(entry) || !isObject(from) || (!isAbsent(reference) && reference !== false))
      return undefined;
    const type = isObject(referencePolicy) ? referencePolicy.type : referencePolicy;
    if (type === "Local" || hasParameter(type)) return undefined;
    return {
      path: [...entry.path, "referencePolicy", "type"],
      message: `This ${entry.type} is not pulled through the cluster's own registry, which is required`,
      hint: "Write 'local'; in YAML, 'referencePolicy: { type: Local }'.",
    };
  },
};
