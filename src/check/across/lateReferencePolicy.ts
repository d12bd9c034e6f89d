import type { InputFacts, PlacedFinding } from "./facts.js";

/** Finds reference policies of imports for tags that a stream declares with another: openshift-apiserver ensureSpecTag. */
export function ignoredPolicies<Place>(facts: InputFacts<Place>): PlacedFinding<Place>[] {
  return facts.policies.flatMap((use) => {
    const kept = facts.streamOf(use)?.policies.get(use.tag);
    if (kept === undefined || kept === use.policy) return [];
    return {
      place: use.place,
      finding: {
        code: "late-reference-policy",
        severity: "warning",
        path: use.path,
        message: `'referencePolicy' has no effect here: an import keeps that of the tag '${use.tag}', which is ${kept}`,
        hint: "Write the policy for the tag in the image stream.",
      },
    };
  });
}
