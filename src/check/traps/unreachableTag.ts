import { hasParameter } from "../parameters.js";
import { findEach } from "./findEach.js";
import { isImported } from "./isImported.js";
import { type Entry, fieldsOf, isAbsent } from "./manifest.js";
import type { Trap } from "./trap.js";

const reachable = /^\w[\w.-]{0,127}$/;

/** A name that no pull and no ImageStreamTag can have: github.com/distribution/distribution reference TagRegexp. */
export const unreachableTag: Trap = {
  code: "unreachable-tag",
  words: ["to", "tag"],
  find: ({ entries, isImport, imports }) =>
    isImport && !imports
      ? []
      : findEach(entries, (entry) => {
          const name = targetOf(entry);
          if (typeof name !== "string" || reachable.test(name) || hasParameter(name)) return undefined;
          return {
            path: entry.type === "tag" ? [...entry.path, "name"] : [...entry.path, "to", "name"],
            message: `No one can pull or follow the tag '${name}'`,
            hint: `Write ${suggestionFor(name)}: letters, digits, '_', '.' and '-', at most 128.`,
          };
        }),
};

/** The name of the tag that an entry writes. Without one, an imported tag is another trap. */
function targetOf(entry: Entry): unknown {
  const { type, fields } = entry;
  if (type === "repository") return undefined;
  if (type === "image") return fieldsOf(fields.to).name || undefined;
  const isNameless = isAbsent(fields.name) || fields.name === "";
  return isNameless ? (isImported(entry) ? undefined : "") : fields.name;
}

function suggestionFor(name: string): string {
  const near = name
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 128);
  return near === "" ? "a name" : `'${near}'`;
}
