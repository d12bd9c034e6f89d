import { hasParameter } from "../parameters.js";
import { findEach } from "./findEach.js";
import { type Entry, fieldsOf, isAbsent } from "./manifest.js";
import type { Trap, TrapFinding } from "./trap.js";

/**
 * Two sources for one tag. For the tags of a stream see openshift-apiserver
 * Convert_v1_TagReferenceArray_to_api_TagReferenceMap, for the images of an import REST.createImages.
 */
export const duplicateTag: Trap = {
  code: "duplicate-tag",
  words: ["to", "tag"],
  find: ({ imports, entries }) => {
    const seen = new Set<string>();
    return findEach(entries, (entry) => {
      const tag = entry.type === "tag" || imports ? tagOf(entry) : undefined;
      // A name with a parameter of a Template is not compared: its value is not known yet.
      if (typeof tag !== "string" || tag === "" || hasParameter(tag)) return undefined;
      if (seen.has(tag)) return duplicate(entry, tag);
      seen.add(tag);
      return undefined;
    });
  },
};

/** The tag that an entry writes. */
function tagOf({ type, fields: { name, to }, reference }: Entry): unknown {
  if (type === "tag") return name;
  if (type === "repository") return undefined;
  return isAbsent(to) ? reference?.tag : fieldsOf(to).name;
}

function duplicate({ type, path, source, fields }: Entry, tag: string): TrapFinding {
  if (type === "tag")
    return {
      path: [...path, "name"],
      message: `Several tags are named '${tag}': the server keeps only the last`,
      hint: "Remove one, or give it another name.",
    };
  return {
    path: isAbsent(fields.to) ? source : [...path, "to", "name"],
    message: `Several images are imported into the tag '${tag}': only the last successful import remains`,
    hint: "Remove one, or name another tag with 'to'.",
  };
}
