import * as documentFunctions from "../compile/documentFunctions.js";
import * as specFunctions from "../compile/specFunctions.js";
import type { TextFunction } from "../compile/textFunction.js";

const functions: Readonly<Record<string, TextFunction>> = { ...specFunctions, ...documentFunctions };

/** The function that takes a text and that importspec exports under a name; undefined if there is none. */
export const textFunctionOf = (name: string | undefined): TextFunction | undefined =>
  name !== undefined && Object.hasOwn(functions, name) ? functions[name] : undefined;
