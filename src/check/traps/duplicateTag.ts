import { isObject } from "../../schema/values.js";
import type { Path } from "../../text/path.js";
import { hasParameter } from "../parameters.js";
import { type Entry, isAbsent } from "./manifest.js";
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
    const found: TrapFinding[] = [];
    for (const entry of entries) {
      const target = entry.type === "tag" || imports ? targetOf(entry) : undefined;
      if (target === undefined) continue;
      if (seen.has(target.tag)) found.push(duplicate(entry, target));
      else seen.add(target.tag);
    }
    return found;
  },
};

/** The tag that an entry writes, and the path of its name. */
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

/** A name with a parameter of a Template is not compared: its value is not known yet. */
function target(tag: unknown, path: Path): Target | undefined {
  return typeof tag === "string" && tag !== "" && !hasParameter(tag) ? { tag, path } : undefined;
}

const duplicate = ({ type }: Entry, { tag, path }: Target): TrapFinding =>
  type === "tag"
    ? {
        path,
        message: `Several tags are named '${tag}': the server keeps only the last`,
        hint: "Remove one, or give it another name.",
      }
    : {
        path,
        message: `Several images are imported into the tag '${tag}': only the last successful import remains`,
        hint: "Remove one, or name another tag with 'to'.",
      };
