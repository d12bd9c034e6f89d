import * as ofDocuments from "../compile/documentFunctions.js";
import * as ofSpecs from "../compile/specFunctions.js";
import type { TextFunction } from "../compile/textFunction.js";

const called: Readonly<Record<string, TextFunction>> = { ...ofSpecs, ...ofDocuments };

/** The function that takes a text and is exported under a name, if there is one. */
export const textFunctionOf = (name: string | undefined): TextFunction | undefined =>
  name !== undefined && Object.hasOwn(called, name) ? called[name] : undefined;
