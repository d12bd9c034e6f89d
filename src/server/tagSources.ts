import type { objectMeta } from "../schema/objectMeta.js";
import type { Decoded } from "./decoded.js";
import { invalid, notFound, type RuleError } from "./fieldError.js";
import { quote } from "./goText.js";
import { dnsLabelErrors, pathSegmentDetails, streamNameErrors } from "./names.js";
import type { TagReference } from "./tagReference.js";

type Meta = Decoded<typeof objectMeta>;
type Source = NonNullable<TagReference["from"]>;

/** The stream and the tag or digest that a source names. */
export interface NamedSource {
  readonly stream: string;
  readonly id: string;
}

const separators: Readonly<Record<string, string>> = { ImageStreamTag: ":", ImageStreamImage: "@" };

/**
 * Splits the name of an ImageStreamTag or ImageStreamImage as the server does: openshift-apiserver parseFromReference.
 * A name without a stream means the tag's own. Returns undefined for other kinds and for names with more parts.
 */
export function splitSource({ kind = "", name = "" }: Source, own: string): NamedSource | undefined {
  const separator = Object.hasOwn(separators, kind) ? separators[kind] : undefined;
  const parts = separator === undefined ? [] : name.split(separator);
  if (parts.length === 1) return { stream: own, id: name };
  const [stream, id] = parts;
  return parts.length === 2 && stream !== undefined && id !== undefined ? { stream, id } : undefined;
}

/** True if a source names its own stream, whatever the namespaces that are not known. */
export const namesOwnStream = (
  { namespace: other = "" }: Source,
  { stream }: NamedSource,
  { name = "", namespace = "" }: Meta,
): boolean => stream === name && (other === "" || other === namespace);

/**
 * The errors in the source of a tag: openshift-apiserver Strategy.validateTagsAndLimits. The server looks up other streams
 * and their images; the errors that depend on them are left out.
 */
export function tagSourceErrors({ from }: TagReference, path: string, metadata: Meta): RuleError[] {
  if (from === undefined || isImported(from, metadata)) return [];
  const field = `${path}.from.name`;
  const { kind = "", name: text = "", namespace: other = "" } = from;
  const { name: own = "", namespace = "" } = metadata;
  const source = splitSource(from, own);
  if (source === undefined) {
    const detail = "must be of the form <tag>, <repo>:<tag>, <id>, or <repo>@<id>";
    const isImage = kind === "DockerImage" && text !== "";
    return [invalid(isImage ? "Verify.namespace" : "parseFromReference.form", field, text, detail)];
  }
  if (!namesOwnStream(from, source, metadata)) {
    const mayBeOwn = source.stream === own && !isElsewhere(other, namespace);
    return mayBeOwn ? [] : lookupErrors(source.stream, other || namespace, field, text);
  }
  if (kind !== "ImageStreamImage" || canBeImage(source.id)) return [];
  const detail = `error generating tag event: imagestreamimage.image.openshift.io ${quote(source.id)} not found`;
  return [invalid("ResolveImageID.notFound", field, text, detail)];
}

/** True for an image that the server imports. With another namespace it splits the name before it sees the kind. */
const isImported = ({ kind, name = "", namespace: other = "" }: Source, { namespace = "" }: Meta): boolean =>
  kind === "DockerImage" && name !== "" && !isElsewhere(other, namespace);

/** True for a namespace other than the stream's, which is not known if the manifest leaves it to the request. */
const isElsewhere = (other: string, namespace: string): boolean =>
  other !== "" && (namespace === "" ? dnsLabelErrors(other).length > 0 : other !== namespace);

/** True for the beginning of a digest. On create a stream has no images, but on update it may have. */
export const canBeImage = (id: string): boolean =>
  /^[0-9a-f]+$/.test(id) || (id !== "" && /^sha(?:256|384|512):[0-9a-f]*$/.test(id));

/** The errors of a look-up that fails in every cluster. */
function lookupErrors(stream: string, namespace: string, field: string, text: string): RuleError[] {
  const failed = (rule: "tagsChanged.name" | "tagsChanged.key", why: string) => [
    invalid(rule, field, text, `unable to retrieve image stream: ${why}`),
  ];
  if (stream === "") return failed("tagsChanged.name", "Name parameter required.");
  const wrong = pathSegmentDetails(stream, false);
  if (wrong.length > 0)
    return failed("tagsChanged.name", `Name parameter invalid: ${quote(stream)}: ${wrong.join(";")}`);
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(namespace))
    return failed("tagsChanged.key", `invalid key: ${quote(`/imagestreams/${namespace}/${stream}`)}`);
  const cannotExist =
    streamNameErrors(stream, false).length > 0 || (namespace !== "" && dnsLabelErrors(namespace).length > 0);
  return cannotExist ? [notFound("tagsChanged.stream", field, text)] : [];
}
