import { findEach } from "./findEach.js";
import { isImported } from "./isImported.js";
import { isAbsent } from "./manifest.js";
import type { Trap } from "./trap.js";

/**
 * An imported tag without a name, for which the server refuses the import of the whole stream: openshift-controller-manager
 * handleImageStream and openshift-apiserver ValidateImageStreamImport.
 */
export const namelessTag: Trap = {
  code: "nameless-tag",
  words: ["to", "tag"],
  find: ({ entries }) =>
    findEach(entries, (entry) => {
      const { name } = entry.fields;
      if (entry.type !== "tag" || !(isAbsent(name) || name === "") || !isImported(entry)) return undefined;
      return {
        path: [...entry.path, "name"],
        message: "A tag without a name: no tag of this image stream is ever imported",
        hint: "Give the tag a name.",
      };
    }),
};
