import { parseImageReference } from "../reference/imageReference.js";
import type { imageStream } from "../schema/imageStream.js";
import type { Decoded } from "./decoded.js";
import { invalid, type RuleError, required } from "./fieldError.js";
import { byteLength } from "./goText.js";
import { objectMetaErrors } from "./objectMeta.js";
import { referenceErrors } from "./references.js";
import { tagReferenceErrors } from "./tagReference.js";

type Stream = Decoded<typeof imageStream>;

const maxNameBytes = 255;

/**
 * The errors in an ImageStream after defaulting: openshift-apiserver ValidateImageStream. The server keeps the tags in
 * a map by name, so it checks only the last of several tags with one name.
 */
export function imageStreamErrors({ metadata: sent = {}, spec = {}, status = {} }: Stream): RuleError[] {
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

/** Returns the name. The server makes one from generateName and five random characters before it validates. */
function nameOf({ name = "", generateName = "" }: NonNullable<Stream["metadata"]>): string {
  return name === "" && generateName !== "" ? `${generateName.slice(0, 58)}xxxxx` : name;
}

function fullNameErrors({ name = "", namespace = "" }: NonNullable<Stream["metadata"]>): RuleError[] {
  if (byteLength(`${namespace}/${name}`) <= maxNameBytes) return [];
  const detail = `'namespace/name' cannot be longer than ${maxNameBytes} characters`;
  return [invalid("ValidateImageStream.length", "metadata.name", name, detail)];
}

function repositoryErrors(repository = ""): RuleError[] {
  const field = "spec.dockerImageRepository";
  if (repository === "") return [];
  const reference = parseImageReference(repository);
  if ("error" in reference) return referenceErrors(field, repository);
  const details = [
    ...(reference.tag === "" ? [] : ["the repository name may not contain a tag"]),
    ...(reference.id === "" ? [] : ["the repository name may not contain an ID"]),
  ];
  return details.map((detail) => invalid("ValidateImageStream.repository", field, repository, detail));
}

type Events = NonNullable<NonNullable<NonNullable<Stream["status"]>["tags"]>[number]["items"]>;

function historyErrors(events: Events = [], path: string): RuleError[] {
  return events.flatMap(({ dockerImageReference: text = "" }, index) => {
    const field = `${path}[${index}].dockerImageReference`;
    return text === "" ? [required("ValidateImageStream.history", field)] : referenceErrors(field, text);
  });
}

function byName<K extends string, T extends { readonly [Name in K]?: string }>(
  items: readonly T[] = [],
  key: K,
): [string, T][] {
  return [...new Map(items.map((item) => [item[key] ?? "", item]))];
}
