import { DiagnosticSeverity, type Diagnostic as ProtocolDiagnostic } from "vscode-languageserver";
import type { CheckTarget } from "../check/target.js";
import { type Diagnostic, sentenceOf } from "../text/diagnostic.js";
import type { Environment } from "./environment.js";
import type { OpenDocument } from "./openDocument.js";
import type { Region } from "./region.js";

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

/** A diagnostic of a text in a document, and as the editor knows it. */
export interface PublishedDiagnostic {
  readonly region: Region;
  readonly diagnostic: Diagnostic;
  readonly published: ProtocolDiagnostic;
}

/** Checks the texts of a document. */
export function diagnosticsOf(
  opened: OpenDocument,
  target: CheckTarget,
  environment: Environment,
): PublishedDiagnostic[] {
  return opened.regions.flatMap((region) =>
    region.diagnostics(target).map((diagnostic) => ({
      region,
      diagnostic,
      published: toProtocol(opened, region, diagnostic, environment),
    })),
  );
}

function toProtocol(
  opened: OpenDocument,
  region: Region,
  diagnostic: Diagnostic,
  { pageOf }: Environment,
): ProtocolDiagnostic {
  const { code, severity, range, related = [] } = diagnostic;
  const href = pageOf(code);
  return {
    range: opened.rangeOf(region, range),
    severity: severities[severity],
    code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: "importspec",
    message: sentenceOf(diagnostic),
    ...(related.length > 0 && {
      relatedInformation: related.map((other) => ({
        location: { uri: opened.document.uri, range: opened.rangeOf(region, other.range) },
        message: other.message,
      })),
    }),
  };
}
