import type { imageStreamImport } from "../schema/imageStream.js";
import type { Decoded } from "./decoded.js";
import type { RuleError } from "./fieldError.js";
import { fullNameErrors } from "./imageStream.js";
import { referencePolicyErrors, tagReferenceErrors } from "./tagReference.js";

/**
 * The errors in the image stream that an import writes: openshift-apiserver REST.Create of ImageStreamImports. Each image
 * becomes a tag, and the first image of a tag decides its reference policy. The errors name fields of that stream.
 */
export function writtenStreamErrors({
  metadata = {},
  spec = {},
}: Decoded<typeof imageStreamImport>): RuleError[] {
  if (!spec.import) return [];
  const written = new Set<string>();
  const targets = spec.images?.map(({ to }) => to?.name) ?? [];
  const errors = fullNameErrors(metadata);
  for (const [index, image] of (spec.images ?? []).entries()) {
    const target = targets[index];
    if (target === undefined || written.has(target)) continue;
    written.add(target);
    const path = `spec.tags[${target}]`;
    // '*' cannot be imported, so the tag remains as it is, unless another image is imported into it.
    const isWhole = image.from?.name === "*" && targets.indexOf(target, index + 1) < 0;
    const found = isWhole ? tagReferenceErrors(image, path) : referencePolicyErrors(image, path);
    for (const error of found)
      errors.push({ ...error, at: `spec.images[${index}]${error.field.slice(path.length)}` });
  }
  return errors;
}
