import type { Trap } from "../traps/trap.js";

/** An import among the manifests that a tool compares with the cluster: the API has no way to read one. */
export const appliedImport: Trap<"drift"> = {
  code: "applied-import",
  words: [],
  find: ({ isImport }) =>
    isImport
      ? [
          {
            path: ["kind"],
            message: "An ImageStreamImport is an action that cannot be read back, so no tool can compare it",
            hint: "Declare its tags in an ImageStream, or create it outside Git with 'oc create'.",
          },
        ]
      : [],
};
