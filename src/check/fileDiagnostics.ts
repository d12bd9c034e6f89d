import { makeGroups } from "../compile/compileGroups.js";
import type { Compiled } from "../compile/compileTree.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { InputManifests } from "./across/inputManifests.js";
import { checkFile, finishInput, type GroupedFile, type Input } from "./checkFile.js";
import type { CheckTarget } from "./target.js";

/**
 * Checks a file. Returns the mistakes of the text or of its manifests; if there are none, what the API server would
 * refuse, what it would silently ignore, and what lacks something that is required. The manifests are checked as they are
 * written: `scheduled false` is not the same advice as a forgotten `scheduled`.
 */
export function fileDiagnostics(file: GroupedFile, target: CheckTarget, text: string): Diagnostic[] {
  const input: Input = new InputManifests();
  const checked = checkFile(file, target, text, input, "");
  finishInput(input);
  return checked.diagnostics();
}

/** Checks a text that is compiled already. */
export const compiledDiagnostics = (
  compiled: Pick<Compiled, "plans" | "diagnostics">,
  text: string,
  target: CheckTarget,
): Diagnostic[] =>
  fileDiagnostics((make) => makeGroups(compiled, { start: 0, end: text.length }, make), target, text);
