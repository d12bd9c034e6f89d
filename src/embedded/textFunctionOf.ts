import * as documentFunctions from "../compile/documentFunctions.js";
import * as specFunctions from "../compile/specFunctions.js";
import type { TextFunction } from "../compile/textFunction.js";

const functions: ReadonlyMap<string, TextFunction> = new Map(
  Object.values<TextFunction>({ ...specFunctions, ...documentFunctions }).map((each) => [each.name, each]),
);

/** The function that takes a text and that importspec exports under a name; undefined if there is none. */
export const textFunctionOf = (name: string | undefined): TextFunction | undefined =>
  name === undefined ? undefined : functions.get(name);
