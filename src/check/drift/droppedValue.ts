import { kinds } from "../../schema/kinds.js";
import { isObject } from "../../schema/values.js";
import { defaulted } from "../../server/defaulted.js";
import type { Path } from "../../text/path.js";
import { withoutParameters } from "../parameters.js";
import type { Fields } from "../traps/manifest.js";
import type { Trap } from "../traps/trap.js";
import { valueAt } from "../valueAt.js";
import { isServerSet } from "./isServerSet.js";

/** Values that the server does not keep, such as `false` and `""`: what it writes differs from the manifest. */
export const droppedValue: Trap<"drift"> = {
  code: "dropped-value",
  words: [],
  find: ({ root, isImport }) => {
    const sent = withoutParameters(root, kinds.ImageStream) as Fields;
    const kept = isImport ? undefined : defaulted(sent);
    if (kept === undefined) return [];
    // An object that is empty only without its parameters is not empty in the cluster.
    const isEmptied = ({ path, value }: Difference) =>
      isObject(value) && Object.keys(valueAt(root, path) as Fields).length > 0;
    const found = [...differences(sent, kept, [])].filter((each) => !isEmptied(each));
    return found.map(({ path, value }) => ({
      path,
      message: `The server does not keep ${JSON.stringify(value)} here, so the object never matches the manifest`,
      hint: "Leave it out.",
    }));
  },
};

interface Difference {
  readonly path: Path;
  readonly value: unknown;
}

/** Finds the values that the server keeps otherwise, as a tool compares them: field by field of the manifest. */
function* differences(sent: unknown, kept: unknown, path: Path): Generator<Difference> {
  if (isServerSet(path) || path.at(-1) === "generation") return;
  if (Array.isArray(sent) && sent.length > 0) {
    const items = Array.isArray(kept) ? kept : [];
    for (const [index, item] of sent.entries()) yield* differences(item, items[index], [...path, index]);
  } else if (isObject(sent) && Object.keys(sent).length > 0) {
    const fields = isObject(kept) ? kept : {};
    for (const [name, value] of Object.entries(sent))
      yield* differences(value, fields[name], [...path, name]);
  } else if (sent !== null ? !isSame(sent, kept) : kept !== undefined && kept !== null) {
    yield { path, value: sent };
  }
}

/** Compares values without fields or items. */
function isSame(sent: unknown, kept: unknown): boolean {
  if (Array.isArray(sent)) return Array.isArray(kept);
  // An empty struct gets its defaults, an empty map is dropped.
  return isObject(sent) ? isObject(kept) && Object.keys(kept).length > 0 : sent === kept;
}
