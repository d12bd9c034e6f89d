export {
  from,
  type ImageImportSpecFunctions,
  type ImageStreamFunctions,
  type ImageStreamImportFunctions,
  image,
  imageStream,
  imageStreamImport,
  importPolicy,
  type RepositoryImportSpecFunctions,
  referencePolicy,
  repositoryImportSpec,
  type TagReferenceFunctions,
  tagReference,
  to,
  withIncludeManifest,
} from "./builder/functions.generated.js";
export { type Merge, merge } from "./builder/merge.js";
export { type CheckDocumentOptions, checkDocument } from "./check/checkDocument.js";
export { type CheckOptions, checkManifest } from "./check/checkManifest.js";
export type { SourcedManifest } from "./compile/sourced.js";
export type { ManifestKind } from "./compile/targets.js";
export { type Conversion, convert } from "./convert/convert.js";
export {
  type DocumentResult,
  type Image,
  imageStreamImports,
  imageStreams,
  parseDocument,
  type StreamMeta,
  toImageStream,
  toImageStreamImport,
} from "./documents.js";
export { ImportSpecError } from "./error.js";
export { clauses, type Hole, importSpec, type SpecPatch } from "./importSpec.js";
export { format } from "./language/format.js";
export { print } from "./language/print.js";
export { type Parsed, type ParseResult, parse } from "./parse.js";
export { type ImageReference, parseImageReference } from "./reference/imageReference.js";
export type * from "./schema/api.generated.js";
export type { Diagnostic, Range, Related, Severity } from "./text/diagnostic.js";
export type { Finding } from "./text/finding.js";
export { type NamedText, printDiagnostics, type Style } from "./text/frame.js";
export type { Path } from "./text/path.js";
export type { TypedTag } from "./types/typed.js";
export type { FieldError, FieldErrorType } from "./validate/fieldError.js";
export { type ValidateOptions, validate } from "./validate/validate.js";
