import { parseImageReference } from "../../reference/imageReference.js";
import { isObject } from "../../schema/values.js";
import { splitSource } from "../../server/tagSources.js";
import { hasParameter } from "../parameters.js";
import { type Fields, fieldsOf } from "../traps/manifest.js";
import { triggerAnnotation, triggersIn, workloadOf } from "../workload/triggers.js";
import type { StreamTag } from "./facts.js";

/** The name of a manifest with that of its namespace; undefined without a name, or if one of them has a parameter. */
export function streamOf({ name, namespace = "" }: Fields): string | undefined {
  if (typeof name !== "string" || typeof namespace !== "string" || name === "") return undefined;
  return hasParameter(name) || hasParameter(namespace) ? undefined : `${namespace}/${name}`;
}

/** The type of a reference policy; undefined if the manifest leaves it to the server, or if it is not known yet. */
export function policyOf(referencePolicy: unknown): string | undefined {
  const { type } = fieldsOf(referencePolicy);
  return typeof type === "string" && type !== "" && !hasParameter(type) ? type : undefined;
}

/** The tag that a source follows; undefined for other kinds, and for what is not known yet. */
export function followedTag(from: unknown, { name, namespace = "" }: Fields): StreamTag | undefined {
  const { kind, name: text, namespace: other = namespace } = fieldsOf(from);
  if (kind !== "ImageStreamTag" || typeof text !== "string" || text === "" || hasParameter(text))
    return undefined;
  const source = splitSource({ kind, name: text }, textOf(name));
  const stream = source && streamOf({ name: source.stream, namespace: other === "" ? namespace : other });
  return stream === undefined ? undefined : { stream, tag: source?.id || "latest" };
}

/** The tag that an image of an import writes. */
export function targetOfImage({ to, from }: Fields): string | undefined {
  if (isObject(to)) return textOf(to.name) || undefined;
  const reference = parseImageReference(textOf(fieldsOf(from).name));
  return "error" in reference ? undefined : reference.tag || undefined;
}

/** The tags that the triggers of a workload follow, each with the text that names it. */
export function triggeringTags(value: unknown): (StreamTag & { readonly text: string })[] {
  const workload = workloadOf(value);
  if (workload === undefined || hasParameter(workload.annotation)) return [];
  return (triggersIn(workload.annotation) ?? []).flatMap(({ from, paused }) => {
    const { kind, name, namespace } = fieldsOf(from);
    const [stream, tag, ...more] = textOf(name).split(":");
    if (kind !== "ImageStreamTag" || paused === true || tag === undefined || more.length > 0) return [];
    const key = streamOf({ name: stream, namespace: namespace || workload.namespace || "" });
    return key === undefined ? [] : { stream: key, tag: tag || "latest", text: textOf(name) };
  });
}

/** The path of the triggers of a workload. */
export const triggerPath = ["metadata", "annotations", triggerAnnotation];

/** The tag that a BuildConfig writes; undefined for any other value. */
export function builtTag({ kind, metadata, spec }: Fields): StreamTag | undefined {
  if (kind !== "BuildConfig") return undefined;
  const { to } = fieldsOf(fieldsOf(spec).output);
  return followedTag(to, { namespace: fieldsOf(metadata).namespace ?? "" });
}

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
