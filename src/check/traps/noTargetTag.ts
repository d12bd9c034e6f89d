import { isAbsent } from "./manifest.js";
import type { Trap } from "./trap.js";

/** An image that is imported into no tag: openshift-apiserver SetDefaults_ImageImportSpec and REST.createImages. */
export const noTargetTag: Trap = {
  code: "no-target-tag",
  words: ["to"],
  find: ({ imports, entries }) =>
    entries
      .filter(({ type, fields, reference }) => {
        const named = reference !== undefined && reference.name !== "" && reference.tag === "";
        return imports && type === "image" && named && isAbsent(fields.to);
      })
      .map(({ source }) => ({
        path: source,
        message: "The image is imported into no tag: it has no 'to', and its reference has no tag",
        hint: "Name the target tag: 'to latest', or 'to: { name: latest }' in YAML.",
      })),
};
