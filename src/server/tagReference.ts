import { parseImageReference } from "../reference/imageReference.js";
import type { tagReference } from "../schema/imageImportSpec.js";
import { tagReferencePolicy } from "../schema/policies.js";
import type { Decoded } from "./decoded.js";
import { type FieldError, invalid, required } from "./fieldError.js";
import { importPolicyErrors } from "./importPolicy.js";

type TagReference = Decoded<typeof tagReference>;

const POLICIES: readonly string[] = tagReferencePolicy.fields.type.values;

/** What is wrong with a tag of an image stream: openshift-apiserver ValidateImageStreamTagReference. */
export function tagReferenceErrors(tag: TagReference, path: string): FieldError[] {
  return [
    ...fromErrors(tag, path),
    ...policyErrors(tag, `${path}.referencePolicy.type`),
    ...importPolicyErrors(tag.importPolicy, `${path}.importPolicy`),
  ];
}

function fromErrors({ from, importPolicy }: TagReference, path: string): FieldError[] {
  if (from === undefined) return [];
  const { kind, name = "" } = from;
  const errors = name === "" ? [required(`${path}.from.name`)] : [];
  if (kind === "DockerImage") {
    const reference = parseImageReference(name);
    if (name !== "" && "error" in reference) errors.push(invalid(`${path}.from.name`, name, reference.error));
  } else if (kind !== "ImageStreamImage" && kind !== "ImageStreamTag") {
    const detail = "valid values are 'DockerImage', 'ImageStreamImage', 'ImageStreamTag'";
    errors.push(required(`${path}.from.kind`, detail));
  } else if (importPolicy?.scheduled) {
    const detail = "only tags pointing to Docker repositories may be scheduled for background import";
    errors.push(invalid(`${path}.importPolicy.scheduled`, true, detail));
  }
  return errors;
}

function policyErrors({ referencePolicy }: TagReference, path: string): FieldError[] {
  const type = referencePolicy?.type ?? "";
  if (POLICIES.includes(type)) return [];
  return [invalid(path, type, `valid values are ${POLICIES.map((each) => `"${each}"`).join(", ")}`)];
}
