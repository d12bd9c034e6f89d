import { parseImageReference } from "../reference/imageReference.js";
import type { imageImportSpec, repositoryImportSpec } from "../schema/imageImportSpec.js";
import type { imageStreamImport } from "../schema/imageStream.js";
import type { Decoded } from "./decoded.js";
import { type FieldError, invalid, required } from "./fieldError.js";
import { importPolicyErrors } from "./importPolicy.js";
import { objectMetaErrors } from "./objectMeta.js";

/** What is wrong with an ImageStreamImport after defaulting: ValidateImageStreamImport. */
export function imageStreamImportErrors({
  metadata = {},
  spec = {},
}: Decoded<typeof imageStreamImport>): FieldError[] {
  const { images = [], repository } = spec;
  const empty = images.length === 0 && repository === undefined;
  return [
    ...images.flatMap((image, index) => imageErrors(image, `spec.images[${index}]`)),
    ...(repository ? repositoryErrors(repository, "spec.repository") : []),
    ...(empty
      ? [invalid("spec.images", undefined, "you must specify at least one image or a repository import")]
      : []),
    ...objectMetaErrors(metadata),
  ];
}

function imageErrors(image: Decoded<typeof imageImportSpec>, path: string): FieldError[] {
  const { kind = "", name = "" } = image.from ?? {};
  const policy = importPolicyErrors(image.importPolicy, `${path}.importPolicy`);
  if (kind !== "DockerImage") return [wrongKind(kind, path), ...policy];
  const target =
    image.to !== undefined && !image.to.name
      ? [invalid(`${path}.to.name`, "", "the name of the target tag must be specified")]
      : [];
  // Old clients look streams up by this name: the server takes it and looks no further.
  if (name === "*") return target;
  return [...target, ...nameErrors(name, `${path}.from.name`), ...policy];
}

function nameErrors(name: string, path: string): FieldError[] {
  if (name === "") return [required(path)];
  const reference = parseImageReference(name);
  return "error" in reference ? [invalid(path, name, reference.error)] : [];
}

function repositoryErrors(repository: Decoded<typeof repositoryImportSpec>, path: string): FieldError[] {
  const { kind = "", name = "" } = repository.from ?? {};
  const errors =
    kind === "DockerImage" ? repositoryNameErrors(name, `${path}.from.name`) : [wrongKind(kind, path)];
  return [...errors, ...importPolicyErrors(repository.importPolicy, `${path}.importPolicy`)];
}

function repositoryNameErrors(name: string, path: string): FieldError[] {
  if (name === "") return [required(path, "container image references require a name")];
  const reference = parseImageReference(name);
  if ("error" in reference) return [invalid(path, name, reference.error)];
  if (reference.tag === "" && reference.id === "") return [];
  return [invalid(path, name, "you must specify an image repository, not a tag or ID")];
}

function wrongKind(kind: string, path: string): FieldError {
  return invalid(`${path}.from.kind`, kind, "only DockerImage is supported");
}
