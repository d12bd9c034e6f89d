import { findEach } from "./findEach.js";
import { bareName, tagNamesOf } from "./tagNames.js";
import type { Trap } from "./trap.js";

/** A bare name that means an image of Docker Hub, or a registry, although a tag of the stream has it. */
export const nameOfTag: Trap = {
  code: "name-of-tag",
  words: ["from"],
  find: (manifest) => {
    const names = tagNamesOf(manifest);
    return findEach(manifest.entries, (entry) => {
      const name = bareName(entry);
      if (name === undefined || name === entry.fields.name || !names().has(name)) return undefined;
      return {
        path: entry.source,
        message: `'${name}' is read as ${entry.reference?.name === "" ? "a registry" : "an image of Docker Hub"}, not as the tag of this image stream`,
        hint: `Write 'from ImageStreamTag ${name}' ('kind: ImageStreamTag' in YAML) to follow the tag.`,
      };
    });
  },
};
