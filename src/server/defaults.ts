import { parseImageReference } from "../reference/imageReference.js";
import type { imageStream, imageStreamImport } from "../schema/imageStream.js";
import { tagImportPolicy, tagReferencePolicy } from "../schema/policies.js";
import { knows, type OpenShiftVersion } from "../schema/versions.js";
import type { Decoded } from "./decoded.js";
import type { ImageConfig } from "./imageConfig.js";

type Server = OpenShiftVersion | undefined;

/** The parts of an image, a repository or a tag that have defaults. */
interface WithDefaults {
  readonly from?: { readonly name?: string };
  to?: { readonly name?: string };
  importPolicy?: { importMode?: string };
  referencePolicy?: { type?: string };
}

/** Fills in the defaults of an ImageStream, as the server does before it validates: openshift-apiserver image/v1. */
export function fillImageStream(
  { spec }: Decoded<typeof imageStream>,
  server: Server,
  config?: ImageConfig,
): void {
  for (const tag of spec?.tags ?? []) fillPolicies(tag, server, config);
}

/** Fills in the defaults of an ImageStreamImport, as the server does before it validates. */
export function fillImageStreamImport(
  { spec: { repository, images = [] } = {}, status }: Decoded<typeof imageStreamImport>,
  server: Server,
  config?: ImageConfig,
): void {
  if (repository !== undefined) fillPolicies(repository, server, config);
  for (const image of images) {
    fillTarget(image);
    fillPolicies(image, server, config);
  }
  if (status?.import !== undefined) fillImageStream(status.import, server, config);
}

/** Fills in the tag of the reference if an image has no `to`: SetDefaults_ImageImportSpec. */
function fillTarget(image: WithDefaults): void {
  if (image.to !== undefined) return;
  const reference = parseImageReference(image.from?.name ?? "");
  if (!("error" in reference) && reference.tag !== "") image.to = { name: reference.tag };
}

/** Fills in the policies: SetDefaults_TagImportPolicy and SetDefaults_TagReferencePolicy. */
function fillPolicies(spec: WithDefaults, server: Server, config?: ImageConfig): void {
  spec.importPolicy ??= {};
  if (knows(server, tagImportPolicy.fields.importMode))
    spec.importPolicy.importMode ||= config?.importMode ?? tagImportPolicy.fields.importMode.default;
  spec.referencePolicy ??= {};
  spec.referencePolicy.type ||= tagReferencePolicy.fields.type.default;
}
