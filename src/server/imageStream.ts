import { parseImageReference } from "../reference/imageReference.js";
import type { imageStream } from "../schema/imageStream.js";
import type { Decoded } from "./decoded.js";
import { type FieldError, invalid, required } from "./fieldError.js";
import { byteLength } from "./goText.js";
import { objectMetaErrors } from "./objectMeta.js";
import { tagReferenceErrors } from "./tagReference.js";

type Stream = Decoded<typeof imageStream>;

const LONGEST_NAME = 255;

/**
 * What is wrong with an ImageStream after defaulting: openshift-apiserver ValidateImageStream. The server
 * holds the tags by name, so of two tags of one name only the last is looked at.
 */
export function imageStreamErrors({ metadata: sent = {}, spec = {}, status = {} }: Stream): FieldError[] {
  const metadata = { ...sent, name: nameOf(sent) };
  return [
    ...objectMetaErrors(metadata),
    ...fullNameErrors(metadata),
    ...repositoryErrors(spec.dockerImageRepository),
    ...byName(spec.tags, "name").flatMap(([name, tag]) => tagReferenceErrors(tag, `spec.tags[${name}]`)),
    ...byName(status.tags, "tag").flatMap(([name, tag]) =>
      historyErrors(tag.items, `status.tags[${name}].items`),
    ),
  ];
}

/** The server makes a name of generateName and five random characters before it validates. */
function nameOf({ name = "", generateName = "" }: NonNullable<Stream["metadata"]>): string {
  return name === "" && generateName !== "" ? `${generateName.slice(0, 58)}xxxxx` : name;
}

function fullNameErrors({ name = "", namespace = "" }: NonNullable<Stream["metadata"]>): FieldError[] {
  if (byteLength(`${namespace}/${name}`) <= LONGEST_NAME) return [];
  return [
    invalid("metadata.name", name, `'namespace/name' cannot be longer than ${LONGEST_NAME} characters`),
  ];
}

function repositoryErrors(repository = ""): FieldError[] {
  if (repository === "") return [];
  const reference = parseImageReference(repository);
  const details =
    "error" in reference
      ? [reference.error]
      : [
          ...(reference.tag === "" ? [] : ["the repository name may not contain a tag"]),
          ...(reference.id === "" ? [] : ["the repository name may not contain an ID"]),
        ];
  return details.map((detail) => invalid("spec.dockerImageRepository", repository, detail));
}

type Events = NonNullable<NonNullable<NonNullable<Stream["status"]>["tags"]>[number]["items"]>;

function historyErrors(events: Events = [], path: string): FieldError[] {
  return events.flatMap(({ dockerImageReference: text = "" }, index) => {
    const field = `${path}[${index}].dockerImageReference`;
    if (text === "") return [required(field)];
    const reference = parseImageReference(text);
    return "error" in reference ? [invalid(field, text, reference.error)] : [];
  });
}

function byName<K extends string, T extends { readonly [Name in K]?: string }>(
  items: readonly T[] = [],
  key: K,
): [string, T][] {
  return [...new Map(items.map((item) => [item[key] ?? "", item]))];
}
