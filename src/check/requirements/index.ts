import type { Finding } from "../../text/finding.js";
import type { CheckTarget } from "../target.js";
import { readManifest } from "../traps/manifest.js";
import { digest } from "./digest.js";
import { local } from "./local.js";
import { preserveOriginal } from "./preserveOriginal.js";
import type { Requirement, RequirementRule } from "./requirement.js";
import { scheduled } from "./scheduled.js";

/** The rule of each requirement. */
export const requirementRules: Readonly<Record<Requirement, RequirementRule>> = {
  scheduled,
  digest,
  preserveOriginal,
  local,
};

/**
 * Finds the sources of images in a manifest that lack what is required. Passes over an import that imports nothing. Takes
 * any value.
 */
export function findMissing(
  manifest: unknown,
  { require = [], server, imageConfig }: CheckTarget,
): Finding[] {
  if (require.length === 0) return [];
  const { entries, imports, isImport } = readManifest(manifest);
  if (isImport && !imports) return [];
  const given = { server, importMode: imageConfig?.importMode ?? "Legacy" };
  const rules = [...new Set(require)].map((name) => requirementRules[name]);
  return entries.flatMap((entry) =>
    rules.flatMap(({ code, find }): Finding[] => {
      const found = find(entry, given);
      return found === undefined ? [] : [{ code, severity: "error", ...found }];
    }),
  );
}
