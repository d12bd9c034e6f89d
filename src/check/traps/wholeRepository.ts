import { isObject } from "../../schema/values.js";
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
  words: ["repository", "dockerImageRepository"],
  find: ({ entries, isImport, imports, spec }) =>
    findEach(entries, (entry) => {
      const { type, fields, policy } = entry;
      if (type !== "repository" || (isImport && !imports)) return undefined;
      const name = isImport ? fieldsOf(fields.from).name : spec.dockerImageRepository;
      if (typeof name !== "string" || name === "" || hasParameter(name)) return undefined;
      // A stream that names the tags that it needs does not wait for those of the repository.
      if (!isImport && entries.some((each) => each.type === "tag" && isObject(each.fields.from)))
        return undefined;
      const scheduled = policy?.scheduled === true;
      return {
        path: scheduled ? [...entry.path, "importPolicy", "scheduled"] : entry.source,
        message: scheduled
          ? `'scheduled' never finds new tags of a repository; at most ${maxTags} are imported once`
          : `${isImport ? "A repository" : "'dockerImageRepository'"} is imported once: at most ${maxTags} tags, which are never updated`,
        hint: "Declare the tags that you need, with 'scheduled' for those that move.",
      };
    }),
};
