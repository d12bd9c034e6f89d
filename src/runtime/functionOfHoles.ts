import { compiledText, evaluate } from "../api/evaluateText.js";
import type { TextFunction } from "../compile/textFunction.js";
import type { Context } from "../language/context.js";
import type { PackedText } from "./packed.js";
import { unpack } from "./unpack.js";

/** Returns a function that takes the values of the holes, and returns or throws what the tag of the packed text does. */
export function functionOfHoles(
  called: TextFunction,
  packed: PackedText,
  contexts: Readonly<Record<string, Context>>,
): (...holes: readonly unknown[]) => unknown {
  const { text: source, plans } = unpack(packed, contexts);
  const text = compiledText(called, source, plans);
  return (...holes) => evaluate(called, text, holes);
}
