export type { Range } from "../grammar/range.js";
export { type CheckDocumentOptions, checkDocument } from "./api/checkDocument.js";
export { type CheckOptions, checkManifest } from "./api/checkManifest.js";
export { checkValue } from "./api/checkValue.js";
export {
  type DocumentResult,
  imageStreamImports,
  imageStreams,
  manifests,
  parseDocument,
  type StreamImage,
  type StreamMeta,
  toImageStream,
  toImageStreamImport,
} from "./api/documents.js";
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
export { clauses, type Hole, importSpec, type SpecPatch } from "./api/importSpec.js";
export { type Merge, merge } from "./api/merge.js";
export { type Parsed, type ParseResult, parse } from "./api/parse.js";
export { type FileResult, parseFile } from "./api/parseFile.js";
export { print } from "./api/print.js";
export { type ValidateOptions, validate } from "./api/validate.js";
export type { LocatedManifest } from "./compile/located.js";
export { type Conversion, convert } from "./convert/convert.js";
export { type ImageReference, parseImageReference } from "./reference/imageReference.js";
export type * from "./schema/api.generated.js";
export type { ManifestKind } from "./schema/kinds.js";
export type { FieldError, FieldErrorType } from "./server/fieldError.js";
export type { Code } from "./text/codes.js";
export type { Diagnostic, Related, Severity } from "./text/diagnostic.js";
export type { Finding } from "./text/finding.js";
export { type NamedText, printDiagnostics, type Style } from "./text/frame.js";
export type { Path } from "./text/path.js";
export type { TypedTag } from "./typed/typed.js";
