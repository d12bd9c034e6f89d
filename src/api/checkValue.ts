import { valueFindings } from "../check/valueFindings.js";
import type { Finding } from "../text/finding.js";
import type { CheckDocumentOptions } from "./checkDocument.js";
import { checkOptions, checkTargetOf } from "./options.js";

/**
 * Checks the manifests and the specs that a value of YAML, Jsonnet or a config holds, at any depth. Specs are checked
 * as the manifest that they would make. Takes any value. Throws as `checkDocument` does.
 */
export function checkValue(value: unknown, options: CheckDocumentOptions = {}): Finding[] {
  checkOptions("checkValue", options);
  return valueFindings(value, checkTargetOf("checkValue", options));
}
