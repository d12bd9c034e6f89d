import { inputOf } from "../../grammar/input.js";
import { fileDiagnostics } from "../check/fileDiagnostics.js";
import { compileGroups } from "../compile/compileGroups.js";
import type { ManifestKind } from "../schema/kinds.js";
import type { Diagnostic } from "../text/diagnostic.js";
import type { CheckOptions } from "./checkManifest.js";
import { checkOptions, checkTargetOf, checkText } from "./options.js";

/** The options of `checkDocument`. */
export interface CheckDocumentOptions extends CheckOptions {
  /**
   * The kind that all manifests become; by default each is of the kind that the document says, and specs are those of an
   * ImageStreamImport.
   */
  readonly as?: ManifestKind;
}

/**
 * Returns the diagnostics of a document, or of specs outside any stream: the mistakes of the text, or if there are none
 * what OpenShift's API server would refuse of the manifests (errors), what it would silently ignore (warnings), and what
 * lacks something that is required (errors). Throws an ImportSpecError for a text that is not a string and for an unknown
 * kind or requirement, and a TypeError if `server` is not a version or `imageConfig` not the configuration of a cluster.
 */
export function checkDocument(text: string, options: CheckDocumentOptions = {}): Diagnostic[] {
  checkText("checkDocument", text);
  checkOptions("checkDocument", options);
  const target = checkTargetOf("checkDocument", options);
  return fileDiagnostics((make) => compileGroups(inputOf(text), undefined, make), target, text);
}
