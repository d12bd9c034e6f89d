import { parseImageReference } from "../reference/imageReference.js";
import type { imageStream } from "../schema/imageStream.js";
import { type Admit, admitter } from "./allowedRegistries.js";
import type { Decoded } from "./decoded.js";
import { forbidden, internalError, invalid, type RuleError } from "./fieldError.js";
import { isLonger } from "./goText.js";
import type { ImageConfig } from "./imageConfig.js";
import { objectMetaErrors } from "./objectMeta.js";
import { referenceEventErrors } from "./referenceEvents.js";
import { referenceErrors } from "./references.js";
import { type TagReference, tagReferenceErrors } from "./tagReference.js";
import { tagSourceErrors } from "./tagSources.js";

type Stream = Decoded<typeof imageStream>;
type Meta = NonNullable<Stream["metadata"]>;

const maxNameBytes = 255;

/** openshift/api image/v1 InsecureRepositoryAnnotation. */
const insecureRepository = "openshift.io/image.insecureRepository";

/**
 * The errors of a create of an ImageStream after defaulting: openshift-apiserver's Strategy of image streams and
 * ValidateImageStreamWithWhitelister. Before it validates, the server replaces the status and the generation, so nothing in
 * them is an error. It keeps the tags in a map by name, so it checks only the last of several tags with one name.
 */
export function imageStreamErrors(
  { metadata: sent = {}, spec = {} }: Stream,
  config?: ImageConfig,
): RuleError[] {
  const metadata = { ...sent, name: nameOf(sent), generation: 1 };
  const admit = admitter(config?.allowedRegistries, metadata.annotations?.[insecureRepository] === "true");
  const tags = new Map(spec.tags?.map((tag): [string, TagReference] => [tag.name ?? "", tag]));
  const errors = [
    ...errorsOfTags(tags, (tag, path) => tagSourceErrors(tag, path, metadata)),
    ...objectMetaErrors(metadata),
    ...fullNameErrors(metadata),
    ...repositoryErrors(spec.dockerImageRepository, admit),
    ...errorsOfTags(tags, (tag, path) => tagReferenceErrors(tag, path, admit)),
    ...referenceEventErrors(tags, metadata, admit),
  ];
  return errors.length === 0 ? storeErrors(metadata) : errors;
}

function errorsOfTags(
  tags: ReadonlyMap<string, TagReference>,
  errorsOf: (tag: TagReference, path: string) => readonly RuleError[],
): RuleError[] {
  const all: RuleError[] = [];
  // A loop, because most of many tags have no errors.
  for (const [name, tag] of tags) {
    const errors = errorsOf(tag, `spec.tags[${name}]`);
    if (errors.length > 0) all.push(...errors);
  }
  return all;
}

/** Returns the name. The server makes one from generateName and five random characters before it validates. */
function nameOf({ name = "", generateName = "" }: Meta): string {
  return name === "" && generateName !== "" ? `${generateName.slice(0, 58)}xxxxx` : name;
}

/** The error about a name that is too long together with its namespace, which has at least one character. */
export function fullNameErrors({ name = "", namespace = "" }: Meta): RuleError[] {
  if (!isLonger(`${namespace || "a"}/${name}`, maxNameBytes)) return [];
  const detail = `'namespace/name' cannot be longer than ${maxNameBytes} characters`;
  return [invalid("ValidateImageStream.length", "metadata.name", name, detail)];
}

function repositoryErrors(repository = "", admit?: Admit): RuleError[] {
  const field = "spec.dockerImageRepository";
  if (repository === "") return [];
  const reference = parseImageReference(repository);
  if ("error" in reference) return referenceErrors(field, repository);
  const details = [
    ...(reference.tag === "" ? [] : ["the repository name may not contain a tag"]),
    ...(reference.id === "" ? [] : ["the repository name may not contain an ID"]),
  ];
  if (details.length > 0)
    return details.map((detail) => invalid("ValidateImageStream.repository", field, repository, detail));
  return forbidden("AdmitDockerImageReference", field, admit?.(reference));
}

/** The error of the store, which the server asks last. */
function storeErrors({ resourceVersion = "" }: Meta): RuleError[] {
  if (resourceVersion === "") return [];
  const detail = "resourceVersion should not be set on objects to be created";
  return [internalError("Store.resourceVersion", "metadata.resourceVersion", detail)];
}
