import { isImported } from "./isImported.js";
import { fieldsOf } from "./manifest.js";
import type { Trap } from "./trap.js";

const annotation = "openshift.io/image.insecureRepository";

/** An annotation that counts for the repository of a stream only: openshift-controller-manager handleImageStream. */
export const insecureAnnotation: Trap = {
  code: "insecure-annotation",
  words: ["annotation"],
  find: ({ entries, isImport, metadata }) => {
    const isSet = !isImport && fieldsOf(metadata.annotations)[annotation] === "true";
    const isForgotten = entries.some(
      (entry) =>
        entry.type === "tag" &&
        entry.fields.from !== undefined &&
        isImported(entry) &&
        entry.policy !== undefined &&
        !entry.policy.insecure,
    );
    if (!isSet || !isForgotten) return [];
    return [
      {
        path: ["metadata", "annotations", annotation],
        message: `The annotation '${annotation}' has no effect on tags`,
        hint: "Write 'insecure' for the tags, or once as 'each insecure' ('importPolicy: { insecure: true }' in YAML).",
      },
    ];
  },
};
