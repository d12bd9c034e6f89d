import { documentFunction, manifestsFunction } from "../compile/documentFunctions.js";
import { clauses, importSpec } from "../compile/specFunctions.js";
import { kindNames } from "../schema/kinds.js";

/** The names of the functions that take a text, in every language. */
export const functionNames: readonly string[] = [
  importSpec,
  clauses,
  ...kindNames.map(documentFunction),
  manifestsFunction,
].map(({ name }) => name);
