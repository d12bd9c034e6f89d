import { itemFields } from "../schema/kinds.js";
import type { Path } from "../text/path.js";

/** For each field of a spec that holds items: true if it is a list. */
const isListByName: ReadonlyMap<unknown, boolean> = new Map(
  Object.values(itemFields).flatMap((fields) => fields.map(({ name, isList }) => [name, isList] as const)),
);

/** The path of the tag, image or repository that a path of a manifest is in; undefined outside of them. */
export function itemPathOf(path: Path): Path | undefined {
  const [spec, name, index] = path;
  const isList = spec === "spec" ? isListByName.get(name) : undefined;
  if (isList === undefined || (isList && typeof index !== "number")) return undefined;
  return path.slice(0, isList ? 3 : 2);
}
