import { targetOfImage } from "../check/across/readFacts.js";
import { hasParameter } from "../check/parameters.js";
import { isBacking } from "../check/requirements/source.js";
import { isImported } from "../check/traps/isImported.js";
import { type Entry, fieldsOf, type Manifest } from "../check/traps/manifest.js";
import type { ImageProperties } from "./image.js";

/** The annotation by which the repository of a stream is insecure: openshift-controller-manager handleImageStream. */
const insecureRepository = "openshift.io/image.insecureRepository";

/** The properties of an image, from the entry of a manifest that names it and the fields of the manifest. */
export function propertiesOf(entry: Entry, { metadata, importMode }: Manifest): ImageProperties {
  const { type, fields, policy = {} } = entry;
  const annotations = fieldsOf(fields.annotations);
  const insecure = isBacking(entry)
    ? fieldsOf(metadata.annotations)[insecureRepository] === "true"
    : policy.insecure === true;
  return {
    type,
    stream: known(metadata.name),
    namespace: known(metadata.namespace),
    tag: tagOf(entry),
    isImported: isImported(entry),
    importMode: known(policy.importMode) ?? importMode,
    scheduled: policy.scheduled === true,
    insecure,
    referencePolicy: known(fieldsOf(fields.referencePolicy).type) ?? "Source",
    preferArch: known(annotations["importer.image.openshift.io/prefer-arch"]),
    preferOs: known(annotations["importer.image.openshift.io/prefer-os"]),
  };
}

function tagOf({ type, fields }: Entry): string | undefined {
  if (type === "tag") return known(fields.name);
  return type === "image" ? known(targetOfImage(fields)) : undefined;
}

/** A text that is not empty and has no parameter. */
const known = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && !hasParameter(value) ? value : undefined;
