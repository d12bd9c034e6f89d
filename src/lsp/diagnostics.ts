import { DiagnosticSeverity, type Diagnostic as ProtocolDiagnostic } from "vscode-languageserver";
import { withSeverities } from "../check/severities.js";
import type { Fix } from "../services/edit.js";
import { quickFixes } from "../services/quickFixes.js";
import { type Diagnostic, sentenceOf } from "../text/diagnostic.js";
import type { DocumentSettings, Environment } from "./environment.js";
import type { OpenDocument } from "./openDocument.js";
import { diagnosticInFile, fixInFile } from "./region.js";

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

/** A diagnostic as the editor knows it, and the changes of the file that mend it. */
export interface PublishedDiagnostic {
  readonly published: ProtocolDiagnostic;
  readonly fixes: () => readonly Fix[];
}

/** A diagnostic of a file. */
interface Found {
  readonly diagnostic: Diagnostic;
  readonly fixes: PublishedDiagnostic["fixes"];
}

/** Checks the texts and the manifests of a document. */
export function diagnosticsOf(
  opened: OpenDocument,
  { target, severity, mistakes }: DocumentSettings,
  environment: Environment,
): PublishedDiagnostic[] {
  const { languageId, uri } = opened.document;
  const found = [
    ...mistakes.map(settingsMistake),
    ...textDiagnostics(opened, target),
    ...(environment.checkerOf(languageId, uri)?.(opened.file, target) ?? []),
  ];
  return found.flatMap(({ diagnostic, fixes }) =>
    withSeverities([diagnostic], severity).map((each) => ({
      published: toProtocol(opened, each, environment),
      fixes,
    })),
  );
}

/** A mistake of the settings file, told at the start of each document that it is for. */
const settingsMistake = (message: string): Found => ({
  diagnostic: { code: "settings", severity: "error", range: { start: 0, end: 0 }, message },
  fixes: () => [],
});

/** The diagnostics of the texts of the language. */
const textDiagnostics = ({ regions }: OpenDocument, target: DocumentSettings["target"]): Found[] =>
  regions.flatMap((region) =>
    region.diagnostics(target).map((diagnostic) => ({
      diagnostic: diagnosticInFile(diagnostic, region),
      fixes: () => quickFixes(region.text, diagnostic).flatMap((fix) => fixInFile(fix, region) ?? []),
    })),
  );

function toProtocol(
  opened: OpenDocument,
  diagnostic: Diagnostic,
  { pageOf }: Environment,
): ProtocolDiagnostic {
  const { code, severity, range, related = [] } = diagnostic;
  const href = pageOf(code);
  return {
    range: opened.protocolRange(range),
    severity: severities[severity],
    code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: "importspec",
    message: sentenceOf(diagnostic),
    ...(related.length > 0 && {
      relatedInformation: related.map((other) => ({
        location: { uri: opened.document.uri, range: opened.protocolRange(other.range) },
        message: other.message,
      })),
    }),
  };
}
