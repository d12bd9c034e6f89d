import { type CallSite, callSites } from "../../src/embedded/callSites.js";
import { parseHost } from "../../src/embedded/parseHost.js";

/** The call sites of a TypeScript file. */
export function sitesOf(file: string): CallSite[] {
  const { program, scopes } = parseHost(file, { typescript: true, jsx: false });
  return [...callSites(file, program, scopes)];
}
