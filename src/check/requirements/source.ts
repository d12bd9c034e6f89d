import { isObject } from "../../schema/values.js";
import type { Entry } from "../traps/manifest.js";

/** True for the repository that backs a whole stream. It has no policies of its own. */
export const isBacking = ({ path }: Entry): boolean => path.at(-1) === "dockerImageRepository";

/** True for a source that the server imports: a DockerImage that is not only a reference, with policies that can be read. */
export function isImported({ fields: { from, reference }, policy }: Entry): boolean {
  return isObject(from) && from.kind === "DockerImage" && reference !== true && policy !== undefined;
}

/** The text of a reference; undefined if there is none. */
export function nameOf({ fields: { from } }: Entry): string | undefined {
  return isObject(from) && typeof from.name === "string" ? from.name : undefined;
}
