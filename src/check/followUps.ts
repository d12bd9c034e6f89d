import type { RuleError } from "../server/fieldError.js";
import type { Rule } from "../server/rules.js";

/** The rules about the source of a tag that break, too, when its kind or its name is missing. */
const ofSource: readonly Rule[] = ["parseFromReference.form", "tagsChanged.name", "ResolveImageID.notFound"];

/**
 * Leaves out the errors that only follow from another: those about the source of a tag without a kind or name, and those
 * in the status that the server writes from the spec.
 */
export function withoutFollowUps(errors: readonly RuleError[]): readonly RuleError[] {
  const tagOf = ({ field }: RuleError): string => field.slice(0, field.lastIndexOf(".from."));
  const incomplete = new Set(
    errors.filter(({ rule }) => /^ValidateImageStreamTagReference\.(?:kind|name)$/.test(rule)).map(tagOf),
  );
  return errors.filter(
    (error) =>
      error.rule !== "ValidateImageStream.history" &&
      !(ofSource.includes(error.rule) && incomplete.has(tagOf(error))),
  );
}
