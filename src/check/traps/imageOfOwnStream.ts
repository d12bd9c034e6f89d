import { isObject } from "../../schema/values.js";
import { canBeImage, namesOwnStream, splitSource } from "../../server/tagSources.js";
import { hasParameter } from "../parameters.js";
import { findEach } from "./findEach.js";
import type { Trap } from "./trap.js";

/** An image of the stream itself, which has none when it is created: openshift-apiserver Strategy.PrepareForCreate. */
export const imageOfOwnStream: Trap = {
  code: "image-of-own-stream",
  words: ["from"],
  find: ({ entries, isImport, metadata }) => {
    const [name, namespace] = [textOf(metadata.name), textOf(metadata.namespace)];
    return findEach(entries, (entry) => {
      const { from } = entry.fields;
      if (isImport || !isObject(from) || from.kind !== "ImageStreamImage") return undefined;
      const named = { kind: from.kind, name: textOf(from.name), namespace: textOf(from.namespace) };
      if (hasParameter(named.name) || hasParameter(named.namespace)) return undefined;
      const image = splitSource(named, name);
      if (image === undefined || !namesOwnStream(named, image, { name, namespace })) return undefined;
      if (!canBeImage(image.id))
        return {
          path: entry.source,
          message: `An ImageStreamImage is named by a digest, which '${image.id}' is not`,
          hint: "Write 'web@sha256:…' for an image, or kind ImageStreamTag for a tag.",
        };
      return {
        path: entry.source,
        message:
          "An ImageStreamImage of the stream itself: the server cannot create this stream, which has no images yet",
        hint: "Write kind DockerImage, with the registry that the image is from. An update may find the image.",
      };
    });
  },
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
