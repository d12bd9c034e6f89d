import { parseImageReference } from "./imageReference.js";

/** The tag that a reference of a kind names; undefined if it names none. */
export function tagOfReference(kind: unknown, name: unknown): string | undefined {
  if (typeof name !== "string") return undefined;
  if (kind === "ImageStreamTag") return name.split(":", 2)[1] || undefined;
  if (kind !== "DockerImage") return undefined;
  const reference = parseImageReference(name);
  return "error" in reference ? undefined : reference.tag || undefined;
}
