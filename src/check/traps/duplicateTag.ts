import { isObject } from "../../schema/values.js";
import type { Path } from "../../text/path.js";
import { type Entry, isAbsent } from "./manifest.js";
import type { Catch, Trap } from "./trap.js";

/**
 * One tag twice: openshift-apiserver Convert_v1_TagReferenceArray_to_api_TagReferenceMap for the tags of a stream,
 * REST.createImages for the images of an import.
 */
export const duplicateTag: Trap = {
  code: "duplicate-tag",
  find: ({ imports, entries }) => {
    const seen = new Set<string>();
    const caught: Catch[] = [];
    for (const entry of entries) {
      const target = entry.type === "tag" || imports ? targetOf(entry) : undefined;
      if (target === undefined) continue;
      if (seen.has(target.tag)) caught.push(twice(entry, target));
      else seen.add(target.tag);
    }
    return caught;
  },
};

/** The tag that an entry writes, and where it is named. */
interface Target {
  readonly tag: string;
  readonly path: Path;
}

function targetOf({ type, path, source, fields, reference }: Entry): Target | undefined {
  const { name, to } = fields;
  if (type === "tag") return target(name, [...path, "name"]);
  if (type === "repository") return undefined;
  if (isAbsent(to)) return target(reference?.tag, source);
  return isObject(to) ? target(to.name, [...path, "to", "name"]) : undefined;
}

/** The parameters of a Template may turn out to be the same or not. */
function target(tag: unknown, path: Path): Target | undefined {
  return typeof tag === "string" && tag !== "" && !tag.includes("${") ? { tag, path } : undefined;
}

const twice = ({ type }: Entry, { tag, path }: Target): Catch =>
  type === "tag"
    ? {
        path,
        message: `The tag '${tag}' is there twice: the server keeps only the last of that name`,
        hint: "Leave one out, or give it another name.",
      }
    : {
        path,
        message: `Two images go to the tag '${tag}': it ends up as the last one that can be imported`,
        hint: "Leave one out, or name another tag with 'to'.",
      };
