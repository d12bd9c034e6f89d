import { tagImportPolicy } from "../schema/policies.js";
import type { Decoded } from "./decoded.js";
import { invalidAsJson, type RuleError } from "./fieldError.js";

const knownModes: readonly string[] = ["", ...tagImportPolicy.fields.importMode.values];

/** The errors in an import policy: openshift-apiserver ValidateImportPolicy. */
export function importPolicyErrors(
  policy: Decoded<typeof tagImportPolicy> | undefined,
  path: string,
): RuleError[] {
  const mode = policy?.importMode ?? "";
  if (knownModes.includes(mode)) return [];
  const modes = knownModes.map((each) => `'${each}'`).join(", ");
  const detail = `invalid import mode, valid modes are ${modes}`;
  return [invalidAsJson("ValidateImportPolicy", `${path}.importMode`, mode, detail)];
}
