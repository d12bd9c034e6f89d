import { type Edit, insertion } from "../../services/edit.js";
import type { LocatedValue } from "../../yaml/locatedValue.js";
import type { Image } from "../image.js";

/** Why a reference stays as it is. */
export type WhyNotPinned = "shared" | "unwritten";

/**
 * Returns the edit of a text that adds a digest to a reference in it, or why there is none: `shared` if an alias stands for
 * the reference or for what is around it, `unwritten` if the text does not have the reference as it is. `located` is the value
 * that the image was found in.
 */
export function pinEdit(
  text: string,
  { fieldAt, rangeOf, isShared }: LocatedValue,
  { path, text: reference }: Image,
  digest: string,
): Edit | WhyNotPinned {
  if (isShared?.(path) === true) return "shared";
  const node = fieldAt?.(path)?.value;
  // A scalar with a tag such as !!binary has another text.
  if (node?.type === "scalar" && node.text !== reference) return "unwritten";
  const range = node ?? rangeOf?.(path);
  if (range === undefined) return "unwritten";
  const written = text.slice(range.start, range.end);
  if (/^(["']).*\1$/s.test(written)) return insertion(range.end - 1, `@${digest}`);
  // A block scalar has space around it.
  const at = written.indexOf(reference);
  const isAlone = at >= 0 && written.trim() === reference;
  return isAlone ? insertion(range.start + at + reference.length, `@${digest}`) : "unwritten";
}
