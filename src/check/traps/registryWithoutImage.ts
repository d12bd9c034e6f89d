import { findEach } from "./findEach.js";
import { tagNamesOf } from "./tagNames.js";
import type { Trap } from "./trap.js";

/** A host name without a slash, which is read as a registry: openshift/library-go image/reference Parse. */
export const registryWithoutImage: Trap = {
  code: "registry-without-image",
  words: ["from"],
  find: (manifest) => {
    const names = tagNamesOf(manifest);
    return findEach(manifest.entries, (entry) => {
      const { reference } = entry;
      // The name of a tag is another trap.
      if (reference?.name !== "" || names().has(reference.registry)) return undefined;
      const { registry } = reference;
      return {
        path: entry.source,
        message: `'${registry}' is read as a registry and names no image`,
        hint: `Name the image after a slash, as in quay.io/org/app:latest. For an image of Docker Hub, write docker.io/library/${registry}.`,
      };
    });
  },
};
