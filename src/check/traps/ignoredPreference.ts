import { isImported } from "./isImported.js";
import { type Entry, fieldsOf } from "./manifest.js";
import type { Trap } from "./trap.js";

const annotations = ["importer.image.openshift.io/prefer-arch", "importer.image.openshift.io/prefer-os"];

/** A preferred platform of an image of which none is chosen: openshift-apiserver ImageStreamImporter.importImages. */
export const ignoredPreference: Trap = {
  code: "ignored-preference",
  words: ["annotation"],
  find: ({ entries, isImport }) =>
    isImport
      ? []
      : entries.flatMap((entry) => {
          const why = isImported(entry) ? whyIgnored(entry) : undefined;
          const given = annotations.filter(
            (name) => typeof fieldsOf(entry.fields.annotations)[name] === "string",
          );
          if (why === undefined) return [];
          return given.map((name) => ({
            path: [...entry.path, "annotations", name],
            message: `The annotation '${name}' has no effect: ${why}`,
            hint: "Leave it out, or name a tag and import it with importMode Legacy.",
          }));
        }),
};

function whyIgnored({ policy, reference }: Entry): string | undefined {
  if (reference !== undefined && reference.id !== "") return "a digest names one image";
  return policy?.importMode === "PreserveOriginal"
    ? "PreserveOriginal imports the images of all platforms"
    : undefined;
}
