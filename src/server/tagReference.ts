import { parseImageReference } from "../reference/imageReference.js";
import type { tagReference } from "../schema/imageImportSpec.js";
import { tagReferencePolicy } from "../schema/policies.js";
import type { Admit } from "./allowedRegistries.js";
import type { Decoded } from "./decoded.js";
import { forbidden, invalid, invalidAsJson, type RuleError, required } from "./fieldError.js";
import { importPolicyErrors } from "./importPolicy.js";
import { referenceErrors } from "./references.js";

export type TagReference = Decoded<typeof tagReference>;

const policies: readonly string[] = tagReferencePolicy.fields.type.values;

/** The errors in a tag of an image stream: openshift-apiserver ValidateImageStreamTagReference. */
export function tagReferenceErrors(tag: TagReference, path: string, admit?: Admit): RuleError[] {
  return [
    ...fromErrors(tag, path, admit),
    ...referencePolicyErrors(tag, path),
    ...importPolicyErrors(tag.importPolicy, `${path}.importPolicy`),
  ];
}

function fromErrors({ from, importPolicy }: TagReference, path: string, admit?: Admit): RuleError[] {
  if (from === undefined) return [];
  const { kind, name = "" } = from;
  const errors = name === "" ? [required("ValidateImageStreamTagReference.name", `${path}.from.name`)] : [];
  if (kind === "DockerImage") {
    const reference = parseImageReference(name);
    // Without a name the server asks whether Docker Hub is allowed, too.
    if ("error" in reference && name !== "") return referenceErrors(`${path}.from.name`, name);
    const registry = "error" in reference ? { registry: "" } : reference;
    const refusal = admit?.(registry, importPolicy?.insecure);
    return [...errors, ...forbidden("AdmitDockerImageReference", `${path}.from.name`, refusal)];
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
