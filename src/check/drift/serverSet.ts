import { isObject } from "../../schema/values.js";
import type { Path } from "../../text/path.js";
import type { Manifest } from "../traps/manifest.js";
import type { Trap } from "../traps/trap.js";
import { recorded } from "./isServerSet.js";

/** Finds fields that the server sets itself: a manifest in Git never has the same value. */
export const serverSet: Trap<"drift"> = {
  code: "server-set",
  words: [],
  find: (manifest) =>
    manifest.isImport
      ? []
      : pathsIn(manifest).map((path) => ({
          path,
          message: `The server sets '${path.at(-1)}' itself, so it never matches the manifest`,
          hint: "Leave it out.",
        })),
};

function pathsIn({ root, metadata, entries }: Manifest): Path[] {
  const isState = isObject(root.status) && Object.keys(root.status).length > 0;
  return [
    ...recorded
      .filter((name) => metadata[name] !== undefined && metadata[name] !== null)
      .map((name) => ["metadata", name]),
    // A null is another value than the server's, too.
    ...entries.flatMap(({ path, fields }) => ("generation" in fields ? [[...path, "generation"]] : [])),
    ...(isState ? [["status"]] : []),
  ];
}
