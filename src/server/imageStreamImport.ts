import { parseImageReference } from "../reference/imageReference.js";
import type { imageImportSpec, repositoryImportSpec } from "../schema/imageImportSpec.js";
import type { imageStreamImport } from "../schema/imageStream.js";
import type { Decoded } from "./decoded.js";
import { internalError, invalid, type RuleError, required } from "./fieldError.js";
import { forbiddenRegistries } from "./forbiddenRegistries.js";
import type { ImageConfig } from "./imageConfig.js";
import { importPolicyErrors } from "./importPolicy.js";
import { objectMetaErrors } from "./objectMeta.js";
import { referenceErrors } from "./references.js";
import { writtenStreamErrors } from "./writtenStream.js";

type Import = Decoded<typeof imageStreamImport>;

/**
 * The errors of a create of an ImageStreamImport after defaulting: openshift-apiserver ValidateImageStreamImport, then the
 * registries that the cluster does not allow, then the errors in the image stream that the import writes. The server stops
 * at the first of these that finds errors.
 */
export function imageStreamImportErrors(request: Import, config?: ImageConfig): readonly RuleError[] {
  const { name = "", generateName = "" } = request.metadata ?? {};
  if (name === "" && generateName !== "") return [notGenerated()];
  const errors = requestErrors(request);
  if (errors.length > 0) return errors;
  const refused = config === undefined ? [] : forbiddenRegistries(request, config);
  return refused.length > 0 ? refused : writtenStreamErrors(request);
}

/** Only the name of a stream is made from a generateName. */
const notGenerated = (): RuleError =>
  internalError(
    "BeforeCreate.name",
    "metadata.name",
    "Internal error occurred: metadata.name was not generated",
  );

function requestErrors({ metadata = {}, spec = {} }: Import): RuleError[] {
  const { images = [], repository } = spec;
  return [
    ...images.flatMap((image, index) => imageErrors(image, `spec.images[${index}]`)),
    ...(repository ? repositoryErrors(repository, "spec.repository") : []),
    ...(images.length === 0 && repository === undefined ? [nothingToImport()] : []),
    ...objectMetaErrors(metadata),
  ];
}

function nothingToImport(): RuleError {
  const detail = "you must specify at least one image or a repository import";
  return invalid("ValidateImageStreamImport.empty", "spec.images", undefined, detail);
}

function imageErrors(image: Decoded<typeof imageImportSpec>, path: string): RuleError[] {
  const { kind = "", name = "" } = image.from ?? {};
  const policy = importPolicyErrors(image.importPolicy, `${path}.importPolicy`);
  if (kind !== "DockerImage") return [wrongKind(kind, path), ...policy];
  const target = targetErrors(image.to, `${path}.to.name`);
  // Old clients look up streams by this name: the server accepts it and checks nothing else.
  if (name === "*") return target;
  return [...target, ...nameErrors(name, `${path}.from.name`), ...policy];
}

function targetErrors(to: Decoded<typeof imageImportSpec>["to"], path: string): RuleError[] {
  if (to === undefined || to.name) return [];
  const detail = "the name of the target tag must be specified";
  return [invalid("ValidateImageStreamImport.to", path, "", detail)];
}

function nameErrors(name: string, path: string): RuleError[] {
  return name === "" ? [required("ValidateImageStreamImport.name", path)] : referenceErrors(path, name);
}

function repositoryErrors(repository: Decoded<typeof repositoryImportSpec>, path: string): RuleError[] {
  const { kind = "", name = "" } = repository.from ?? {};
  const errors =
    kind === "DockerImage" ? repositoryNameErrors(name, `${path}.from.name`) : [wrongKind(kind, path)];
  return [...errors, ...importPolicyErrors(repository.importPolicy, `${path}.importPolicy`)];
}

function repositoryNameErrors(name: string, path: string): RuleError[] {
  if (name === "")
    return [required("ValidateImageStreamImport.name", path, "container image references require a name")];
  const reference = parseImageReference(name);
  if ("error" in reference) return referenceErrors(path, name);
  if (reference.tag === "" && reference.id === "") return [];
  const detail = "you must specify an image repository, not a tag or ID";
  return [invalid("ValidateImageStreamImport.repository", path, name, detail)];
}

function wrongKind(kind: string, path: string): RuleError {
  return invalid(
    "ValidateImageStreamImport.kind",
    `${path}.from.kind`,
    kind,
    "only DockerImage is supported",
  );
}
