import { tagImportPolicy } from "../schema/policies.js";
import type { Decoded } from "./decoded.js";
import { type FieldError, invalid } from "./fieldError.js";

const MODES = tagImportPolicy.fields.importMode.values;

/** What is wrong with an import policy: openshift-apiserver ValidateImportPolicy. */
export function importPolicyErrors(
  policy: Decoded<typeof tagImportPolicy> | undefined,
  path: string,
): FieldError[] {
  const mode = policy?.importMode ?? "";
  if (["", ...MODES].includes(mode)) return [];
  const modes = ["", ...MODES].map((each) => `'${each}'`).join(", ");
  return [invalid(`${path}.importMode`, mode, `invalid import mode, valid modes are ${modes}`)];
}
