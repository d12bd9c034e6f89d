import { parseImageReference } from "../reference/imageReference.js";
import { invalid, type RuleError } from "./fieldError.js";

/** The error about a field that is not an image reference: openshift/library-go image/reference Parse. */
export function referenceErrors(field: string, text: string): RuleError[] {
  const reference = parseImageReference(text);
  return "error" in reference ? [invalid(reference.rule, field, text, reference.error)] : [];
}
