import type { Field } from "../../schema/field.js";
import { objectMeta } from "../../schema/objectMeta.js";
import type { Path } from "../../text/path.js";

/** The fields of metadata that the server sets in every object that it stores. */
export const recorded: readonly string[] = Object.entries<Field>(objectMeta.fields)
  .filter(([, field]) => field.recorded)
  .map(([name]) => name);

/** True for a path that the server sets, and for the paths in it. */
export const isServerSet = ([first, second]: Path): boolean =>
  first === "status" || (first === "metadata" && recorded.includes(String(second)));
