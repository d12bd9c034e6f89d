import { invalid, type RuleError } from "./fieldError.js";
import { invalidName, qualifiedNameErrors } from "./names.js";

const orphan = "orphan";
const foreground = "foregroundDeletion";
/** The finalizers without a domain: Kubernetes' own. */
export const standardFinalizers: readonly string[] = ["kubernetes", orphan, foreground];

/** The errors in the finalizers of an object: k8s.io/apimachinery ValidateFinalizers. */
export function finalizerErrors(finalizers: readonly string[], path: string): RuleError[] {
  const errors = finalizers.flatMap((each) => invalidName(path, each, qualifiedNameErrors(each)));
  if (!finalizers.includes(orphan) || !finalizers.includes(foreground)) return errors;
  const detail = `finalizer ${orphan} and ${foreground} cannot be both set`;
  return [...errors, invalid("ValidateFinalizers", path, finalizers, detail)];
}

/** The errors for finalizers without a domain that are not Kubernetes' own. The server lists them last. */
export function strayFinalizerErrors(finalizers: readonly string[], path: string): RuleError[] {
  const detail = "name is neither a standard finalizer name nor is it fully qualified";
  return finalizers.flatMap((each, index) =>
    each.includes("/") || standardFinalizers.includes(each)
      ? []
      : [invalid("ValidateFinalizerName", `${path}[${index}]`, each, detail)],
  );
}
