import { hasParameter } from "../parameters.js";
import { findEach } from "./findEach.js";
import { fieldsOf } from "./manifest.js";
import type { Trap } from "./trap.js";

/** The number of tags that one import takes from a repository: maxImagesBulkImportedPerRepository. */
const maxTags = 50;

/**
 * The import of a whole repository: openshift-controller-manager needsImport asks for it once, and openshift-apiserver
 * ImageStreamImporter.importFromRepository takes some of the tags.
 */
export const wholeRepository: Trap = {
  code: "whole-repository",
  words: [],
  find: ({ entries, isImport, imports, spec }) =>
    findEach(entries, (entry) => {
      const { type, fields, policy } = entry;
      if (type !== "repository" || (isImport && !imports)) return undefined;
      const name = isImport ? fieldsOf(fields.from).name : spec.dockerImageRepository;
      if (typeof name !== "string" || name === "" || hasParameter(name)) return undefined;
      const scheduled = policy?.scheduled === true;
      return {
        path: scheduled ? [...entry.path, "importPolicy", "scheduled"] : entry.source,
        message: scheduled
          ? `'scheduled' never finds new tags of a repository; at most ${maxTags} are imported once`
          : `${isImport ? "A repository" : "'dockerImageRepository'"} is imported once, and at most ${maxTags} of its tags`,
        hint: "Declare the tags that you need, with 'scheduled' for those that move.",
      };
    }),
};
