import type { tagReference } from "../schema/imageImportSpec.js";
import { tagReferencePolicy } from "../schema/policies.js";
import type { Decoded } from "./decoded.js";
import { invalid, invalidAsJson, type RuleError, required } from "./fieldError.js";
import { importPolicyErrors } from "./importPolicy.js";
import { referenceErrors } from "./references.js";

export type TagReference = Decoded<typeof tagReference>;

const policies: readonly string[] = tagReferencePolicy.fields.type.values;

/** The errors in a tag of an image stream: openshift-apiserver ValidateImageStreamTagReference. */
export function tagReferenceErrors(tag: TagReference, path: string): RuleError[] {
  return [
    ...fromErrors(tag, path),
    ...referencePolicyErrors(tag, path),
    ...importPolicyErrors(tag.importPolicy, `${path}.importPolicy`),
  ];
}

function fromErrors({ from, importPolicy }: TagReference, path: string): RuleError[] {
  if (from === undefined) return [];
  const { kind, name = "" } = from;
  const errors = name === "" ? [required("ValidateImageStreamTagReference.name", `${path}.from.name`)] : [];
  if (kind === "DockerImage") {
    return name === "" ? errors : referenceErrors(`${path}.from.name`, name);
  }
  if (kind !== "ImageStreamImage" && kind !== "ImageStreamTag") {
    const detail = "valid values are 'DockerImage', 'ImageStreamImage', 'ImageStreamTag'";
    return [...errors, required("ValidateImageStreamTagReference.kind", `${path}.from.kind`, detail)];
  }
  if (!importPolicy?.scheduled) return errors;
  const field = `${path}.importPolicy.scheduled`;
  const detail = "only tags pointing to Docker repositories may be scheduled for background import";
  return [...errors, invalid("ValidateImageStreamTagReference.scheduled", field, true, detail)];
}

/** The errors in the reference policy of a tag. */
export function referencePolicyErrors(
  { referencePolicy }: Pick<TagReference, "referencePolicy">,
  path: string,
): RuleError[] {
  const type = referencePolicy?.type ?? "";
  if (policies.includes(type)) return [];
  const detail = `valid values are ${policies.map((each) => `"${each}"`).join(", ")}`;
  const field = `${path}.referencePolicy.type`;
  return [invalidAsJson("ValidateImageStreamTagReference.referencePolicy", field, type, detail)];
}
