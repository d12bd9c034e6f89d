import { parseImageReference } from "../reference/imageReference.js";
import type { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import type { imageStream, imageStreamImport } from "../schema/imageStream.js";
import type { Decoded } from "./decoded.js";

type Import = Decoded<typeof imageImportSpec>;
type WithPolicies = Import | Decoded<typeof repositoryImportSpec> | Decoded<typeof tagReference>;

/** Fills in the defaults of an ImageStream, as the server does before it validates: openshift-apiserver image/v1. */
export function defaultImageStream(stream: Decoded<typeof imageStream>): Decoded<typeof imageStream> {
  if (stream.spec?.tags === undefined) return stream;
  return { ...stream, spec: { ...stream.spec, tags: stream.spec.tags.map(defaultPolicies) } };
}

/** Fills in the defaults of an ImageStreamImport, as the server does before it validates. */
export function defaultImageStreamImport(
  request: Decoded<typeof imageStreamImport>,
): Decoded<typeof imageStreamImport> {
  const { repository, images } = request.spec ?? {};
  const stream = request.status?.import;
  return {
    ...request,
    spec: {
      ...request.spec,
      ...(repository && { repository: defaultPolicies(repository) }),
      ...(images && { images: images.map((image) => defaultPolicies(defaultTarget(image))) }),
    },
    ...(stream && { status: { ...request.status, import: defaultImageStream(stream) } }),
  };
}

/** Fills in the tag of the reference if an image has no `to`. */
function defaultTarget(image: Import): Import {
  const reference = parseImageReference(image.from?.name ?? "");
  if (image.to !== undefined || "error" in reference || reference.tag === "") return image;
  return { ...image, to: { name: reference.tag } };
}

function defaultPolicies<T extends WithPolicies>(spec: T): T {
  const { importPolicy, referencePolicy } = spec;
  return {
    ...spec,
    importPolicy: { ...importPolicy, importMode: importPolicy?.importMode || "Legacy" },
    referencePolicy: { ...referencePolicy, type: referencePolicy?.type || "Source" },
  };
}
