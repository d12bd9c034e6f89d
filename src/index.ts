export type { Range } from "../grammar/range.js";
export { type CheckDocumentOptions, checkDocument } from "./api/checkDocument.js";
export { type CheckOptions, checkManifest } from "./api/checkManifest.js";
export { checkValue } from "./api/checkValue.js";
export { convert } from "./api/convert.js";
export { diff, printDiff } from "./api/diff.js";
export * from "./api/documents.js";
export { ImportSpecError } from "./api/error.js";
export { format } from "./api/format.js";
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
} from "./api/functions.generated.js";
export type { DocumentHole, Hole, ImportImage, SpecPatch, StreamImage, WithParameters } from "./api/hole.js";
export { clauses, importSpec } from "./api/importSpec.js";
export { merge } from "./api/merge.js";
export type { Merge } from "./api/merged.js";
export { type Parsed, type ParseResult, parse } from "./api/parse.js";
export { type DocumentResult, parseDocument } from "./api/parseDocument.js";
export { type FileResult, parseFile } from "./api/parseFile.js";
export { parseImageReference } from "./api/parseImageReference.js";
export { print } from "./api/print.js";
export { printDiagnostics } from "./api/printDiagnostics.js";
export { printJsonnet } from "./api/printJsonnet.js";
export {
  type ImportMeta,
  type StreamMeta,
  toImageStream,
  toImageStreamImport,
} from "./api/toManifest.js";
export { type ValidateOptions, validate } from "./api/validate.js";
export type { Requirement } from "./check/requirements/requirement.js";
export type { LocatedManifest } from "./compile/located.js";
export type { CommentsAt } from "./convert/comments.js";
export type { Conversion, ConvertOptions } from "./convert/convert.js";
export type { Change, FieldChange } from "./diff/change.js";
export type { ImageReference } from "./reference/imageReference.js";
export type * from "./schema/api.generated.js";
export type { ManifestKind } from "./schema/kinds.js";
export type { Parameter } from "./schema/values.js";
export type { FieldError, FieldErrorType } from "./server/fieldError.js";
export type { Code, Family } from "./text/codes.js";
export type { Diagnostic, Related, Severity } from "./text/diagnostic.js";
export type { Finding } from "./text/finding.js";
export type { NamedText, Style } from "./text/frame.js";
export type { Path } from "./text/path.js";
export type { TypedTag } from "./typed/typedTag.js";
