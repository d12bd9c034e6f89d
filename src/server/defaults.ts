import { parseImageReference } from "../reference/imageReference.js";
import type { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import type { imageStream, imageStreamImport } from "../schema/imageStream.js";
import { tagImportPolicy, tagReferencePolicy } from "../schema/policies.js";
import { knows, type OpenShiftVersion } from "../schema/versions.js";
import type { Decoded } from "./decoded.js";
import type { ImageConfig } from "./imageConfig.js";

type Server = OpenShiftVersion | undefined;
type Import = Decoded<typeof imageImportSpec>;
type WithPolicies = Import | Decoded<typeof repositoryImportSpec> | Decoded<typeof tagReference>;

/** Fills in the defaults of an ImageStream, as the server does before it validates: openshift-apiserver image/v1. */
export function defaultImageStream(
  stream: Decoded<typeof imageStream>,
  server: Server,
  config?: ImageConfig,
): Decoded<typeof imageStream> {
  if (stream.spec?.tags === undefined) return stream;
  const tags = stream.spec.tags.map((tag) => defaultPolicies(tag, server, config));
  return { ...stream, spec: { ...stream.spec, tags } };
}

/** Fills in the defaults of an ImageStreamImport, as the server does before it validates. */
export function defaultImageStreamImport(
  request: Decoded<typeof imageStreamImport>,
  server: Server,
  config?: ImageConfig,
): Decoded<typeof imageStreamImport> {
  const { repository, images } = request.spec ?? {};
  const stream = request.status?.import;
  return {
    ...request,
    spec: {
      ...request.spec,
      ...(repository && { repository: defaultPolicies(repository, server, config) }),
      ...(images && { images: images.map((image) => defaultPolicies(defaultTarget(image), server, config)) }),
    },
    ...(stream && { status: { ...request.status, import: defaultImageStream(stream, server, config) } }),
  };
}

/** Fills in the tag of the reference if an image has no `to`: SetDefaults_ImageImportSpec. */
function defaultTarget(image: Import): Import {
  const reference = parseImageReference(image.from?.name ?? "");
  if (image.to !== undefined || "error" in reference || reference.tag === "") return image;
  return { ...image, to: { name: reference.tag } };
}

/** Fills in the policies: SetDefaults_TagImportPolicy and SetDefaults_TagReferencePolicy. */
function defaultPolicies<T extends WithPolicies>(spec: T, server: Server, config?: ImageConfig): T {
  const { importPolicy, referencePolicy } = spec;
  const clusterMode = config?.importMode ?? tagImportPolicy.fields.importMode.default;
  const importMode = importPolicy?.importMode || clusterMode;
  const hasMode = knows(server, tagImportPolicy.fields.importMode);
  return {
    ...spec,
    importPolicy: { ...importPolicy, ...(hasMode && { importMode }) },
    referencePolicy: {
      ...referencePolicy,
      type: referencePolicy?.type || tagReferencePolicy.fields.type.default,
    },
  };
}
