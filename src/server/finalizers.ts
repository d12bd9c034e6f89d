import { type FieldError, invalid } from "./fieldError.js";
import { qualifiedNameErrors } from "./names.js";

const ORPHAN = "orphan";
const FOREGROUND = "foregroundDeletion";
const STANDARD = ["kubernetes", ORPHAN, FOREGROUND];

/** What is wrong with the finalizers of an object: k8s.io/apimachinery ValidateFinalizers. */
export function finalizerErrors(finalizers: readonly string[], path: string): FieldError[] {
  const errors = finalizers.flatMap((each) =>
    qualifiedNameErrors(each).map((detail) => invalid(path, each, detail)),
  );
  if (!finalizers.includes(ORPHAN) || !finalizers.includes(FOREGROUND)) return errors;
  const detail = `finalizer ${ORPHAN} and ${FOREGROUND} cannot be both set`;
  return [...errors, invalid(path, `[${finalizers.join(" ")}]`, detail)];
}

/** The finalizers without a domain that are none of Kubernetes' own. The server lists them after all else. */
export function strayFinalizerErrors(finalizers: readonly string[], path: string): FieldError[] {
  const detail = "name is neither a standard finalizer name nor is it fully qualified";
  return finalizers.flatMap((each, index) =>
    each.includes("/") || STANDARD.includes(each) ? [] : [invalid(`${path}[${index}]`, each, detail)],
  );
}
