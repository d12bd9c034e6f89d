import { toLower } from "../reference/toLower.js";
import type { objectMeta } from "../schema/objectMeta.js";
import type { Decoded } from "./decoded.js";
import { type FieldError, invalid, required, tooLong } from "./fieldError.js";
import { finalizerErrors, strayFinalizerErrors } from "./finalizers.js";
import { byteLength } from "./goText.js";
import { managedFieldsErrors } from "./managedFields.js";
import { dnsLabelErrors, labelValueErrors, qualifiedNameErrors, streamNameErrors } from "./names.js";
import { ownerReferencesErrors } from "./ownerReferences.js";

type Meta = Decoded<typeof objectMeta>;

const MOST_ANNOTATION_BYTES = 256 * 1024;

/**
 * What is wrong with the metadata of an image stream or an import: k8s.io/kubernetes ValidateObjectMeta. An
 * absent namespace is no error: the server takes that of the request before it validates.
 */
export function objectMetaErrors(metadata: Meta): FieldError[] {
  return [
    ...nameErrors(metadata),
    ...generationErrors(metadata.generation),
    ...labelErrors(metadata.labels),
    ...annotationErrors(metadata.annotations),
    ...ownerReferencesErrors(metadata.ownerReferences ?? [], "metadata.ownerReferences"),
    ...finalizerErrors(metadata.finalizers ?? [], "metadata.finalizers"),
    ...managedFieldsErrors(metadata.managedFields ?? [], "metadata.managedFields"),
    ...strayFinalizerErrors(metadata.finalizers ?? [], "metadata.finalizers"),
  ];
}

function nameErrors({ generateName = "", name = "", namespace = "" }: Meta): FieldError[] {
  const each = (field: string, value: string, details: string[]) =>
    details.map((detail) => invalid(`metadata.${field}`, value, detail));
  return [
    ...(generateName === "" ? [] : each("generateName", generateName, streamNameErrors(generateName, true))),
    ...(name === ""
      ? [required("metadata.name", "name or generateName is required")]
      : each("name", name, streamNameErrors(name, false))),
    ...(namespace === "" ? [] : each("namespace", namespace, dnsLabelErrors(namespace))),
  ];
}

function generationErrors(generation = 0): FieldError[] {
  return generation < 0
    ? [invalid("metadata.generation", generation, "must be greater than or equal to 0")]
    : [];
}

function labelErrors(labels: Meta["labels"] = {}): FieldError[] {
  return Object.entries(labels).flatMap(([key, value]) => [
    ...qualifiedNameErrors(key).map((detail) => invalid("metadata.labels", key, detail)),
    ...labelValueErrors(value).map((detail) => invalid("metadata.labels", value, detail)),
  ]);
}

function annotationErrors(annotations: Meta["annotations"] = {}): FieldError[] {
  const path = "metadata.annotations";
  const entries = Object.entries(annotations);
  const bytes = entries.reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
  return [
    ...entries.flatMap(([key]) =>
      qualifiedNameErrors(toLower(key)).map((detail) => invalid(path, key, detail)),
    ),
    ...(bytes > MOST_ANNOTATION_BYTES ? [tooLong(path, MOST_ANNOTATION_BYTES)] : []),
  ];
}
