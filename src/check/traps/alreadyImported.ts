import { hasParameter } from "../parameters.js";
import { fieldsOf } from "./manifest.js";
import type { Trap } from "./trap.js";

const annotation = "openshift.io/image.dockerRepositoryCheck";

/** An annotation that says that the repository was imported: openshift-controller-manager needsImport. */
export const alreadyImported: Trap = {
  code: "already-imported",
  words: ["annotation"],
  find: ({ isImport, metadata, spec }) => {
    const value = fieldsOf(metadata.annotations)[annotation];
    const { dockerImageRepository: repository } = spec;
    const isSet = typeof value === "string" && value !== "" && !hasParameter(value);
    if (isImport || !isSet || typeof repository !== "string" || repository === "") return [];
    return [
      {
        path: ["metadata", "annotations", annotation],
        message: "The repository is never imported: this annotation says that it was imported already",
        hint: "Leave out the annotation. The server writes it after an import.",
      },
    ];
  },
};
