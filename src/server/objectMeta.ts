import { toLower } from "../reference/toLower.js";
import type { objectMeta } from "../schema/objectMeta.js";
import type { Decoded } from "./decoded.js";
import { invalid, type RuleError, required, tooLong } from "./fieldError.js";
import { finalizerErrors, strayFinalizerErrors } from "./finalizers.js";
import { byteLength } from "./goText.js";
import {
  dnsLabelErrors,
  invalidName,
  labelValueErrors,
  qualifiedNameErrors,
  streamNameErrors,
} from "./names.js";
import { ownerReferencesErrors } from "./ownerReferences.js";

type Meta = Decoded<typeof objectMeta>;

const maxAnnotationBytes = 256 * 1024;

/**
 * The errors in the metadata of an image stream or an import: k8s.io/apimachinery ValidateObjectMeta. A missing
 * namespace is not an error: the server fills in that of the request before it validates. It replaces managedFields,
 * so nothing in them is an error.
 */
export function objectMetaErrors(metadata: Meta): RuleError[] {
  return [
    ...nameErrors(metadata),
    ...generationErrors(metadata.generation),
    ...labelErrors(metadata.labels),
    ...annotationErrors(metadata.annotations),
    ...ownerReferencesErrors(metadata.ownerReferences ?? [], "metadata.ownerReferences"),
    ...finalizerErrors(metadata.finalizers ?? [], "metadata.finalizers"),
    ...strayFinalizerErrors(metadata.finalizers ?? [], "metadata.finalizers"),
  ];
}

function nameErrors({ generateName = "", name = "", namespace = "" }: Meta): RuleError[] {
  const prefixErrors = generateName === "" ? [] : streamNameErrors(generateName, true);
  const namespaceErrors = namespace === "" ? [] : dnsLabelErrors(namespace);
  return [
    ...invalidName("metadata.generateName", generateName, prefixErrors),
    ...(name === ""
      ? [required("ValidateObjectMeta.name", "metadata.name", "name or generateName is required")]
      : invalidName("metadata.name", name, streamNameErrors(name, false))),
    ...invalidName("metadata.namespace", namespace, namespaceErrors),
  ];
}

function generationErrors(generation = 0): RuleError[] {
  if (generation >= 0) return [];
  const detail = "must be greater than or equal to 0";
  return [invalid("ValidateObjectMeta.generation", "metadata.generation", generation, detail)];
}

function labelErrors(labels: Meta["labels"] = {}): RuleError[] {
  return Object.entries(labels).flatMap(([key, value]) => [
    ...invalidName("metadata.labels", key, qualifiedNameErrors(key)),
    ...invalidName("metadata.labels", value, labelValueErrors(value)),
  ]);
}

function annotationErrors(annotations: Meta["annotations"] = {}): RuleError[] {
  const path = "metadata.annotations";
  const entries = Object.entries(annotations);
  const bytes = entries.reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
  return [
    ...entries.flatMap(([key]) => invalidName(path, key, qualifiedNameErrors(toLower(key)))),
    ...(bytes > maxAnnotationBytes ? [tooLong("ValidateAnnotationsSize", path, maxAnnotationBytes)] : []),
  ];
}
