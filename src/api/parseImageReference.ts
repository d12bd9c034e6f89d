import { type ImageReference, parseImageReference as parse } from "../reference/imageReference.js";
import { checkText } from "./options.js";

/**
 * Splits an image reference into its parts as OpenShift's API server does (openshift/library-go image/reference), or
 * returns the server's error. A name with a dot and without a slash is a registry: `host.tld:tag` has no name and no
 * tag. Throws an ImportSpecError for a value that is not a string.
 */
export function parseImageReference(text: string): ImageReference | { readonly error: string } {
  checkText("parseImageReference", text);
  const parsed = parse(text);
  return "error" in parsed ? { error: parsed.error } : parsed;
}
