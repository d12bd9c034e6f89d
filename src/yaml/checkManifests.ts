import type { CheckTarget } from "../check/target.js";
import { valueFindings } from "../check/valueFindings.js";
import type { Fix } from "../services/edit.js";
import type { Code } from "../text/codes.js";
import { type Diagnostic, hasError } from "../text/diagnostic.js";
import { documentsIn } from "./documents.js";
import { type FixableFinding, fixesOf } from "./fixes.js";
import { locate } from "./locate.js";
import type { LocatedValue } from "./locatedValue.js";
import { namesImageApi } from "./namesImageApi.js";
import { readDocument } from "./readDocument.js";
import { shifted, shiftedRange } from "./shift.js";

/** A mistake in a manifest of a file of YAML or JSON, and the changes of the file that mend it. */
export interface ManifestDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly fixes: () => readonly Fix[];
}

/** The mistakes of YAML that every editor reports by itself, and templates, which editors hold as they are. */
const left: readonly Code[] = ["yaml-syntax", "yaml-depth", "yaml-duplicate-key", "template"];

/** Finds the mistakes in the manifests of a file of YAML or JSON. Documents that do not name the image API are not read. */
export function checkManifests(file: string, target: CheckTarget): ManifestDiagnostic[] {
  if (!namesImageApi(file)) return [];
  return documentsIn(file).flatMap(({ start, end }) => {
    const text = file.slice(start, end);
    return namesImageApi(text) ? checkDocument(text, start, target) : [];
  });
}

/** Checks a document that begins at an offset of its file. */
function checkDocument(text: string, start: number, target: CheckTarget): ManifestDiagnostic[] {
  const { values, diagnostics } = readDocument(text, undefined);
  const found = hasError(diagnostics)
    ? []
    : values.flatMap((value) => checkValue(text, start, value, target));
  const own = diagnostics
    .filter(({ code }) => !left.includes(code))
    .map((diagnostic) => ({ diagnostic: shifted(diagnostic, start), fixes: () => [] }));
  return [...own, ...found];
}

function checkValue(
  text: string,
  start: number,
  located: LocatedValue,
  target: CheckTarget,
): ManifestDiagnostic[] {
  const search = { anyObject: false, specs: "none" } as const;
  return valueFindings(located.value, target, search).map((finding) => ({
    diagnostic: shifted(locate(finding, located), start),
    fixes: () =>
      fixesOf({ text, located, finding, server: target.server } satisfies FixableFinding).map(
        ({ title, edits }) => ({
          title,
          edits: edits.map((edit) => ({ ...edit, range: shiftedRange(edit.range, start) })),
        }),
      ),
  }));
}
