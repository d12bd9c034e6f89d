import { evaluate } from "../api/evaluateText.js";
import type { TextFunction } from "../compile/textFunction.js";
import type { Context } from "../language/context.js";
import { type PackedSite, unpackSite } from "./packedSite.js";

/** The function of its holes that a tag with holes is, once its text is compiled. */
export function functionOfHoles(
  called: TextFunction,
  packed: PackedSite,
  contexts: Readonly<Record<string, Context>>,
): (...holes: readonly unknown[]) => unknown {
  const site = unpackSite(packed, contexts);
  return (...holes) => evaluate(called, site, holes);
}
