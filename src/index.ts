export {
  from,
  image,
  imageStream,
  imageStreamImport,
  importPolicy,
  referencePolicy,
  repositoryImportSpec,
  tagReference,
  to,
  withIncludeManifest,
} from "./builder/functions.generated.js";
export { type Merge, merge } from "./builder/merge.js";
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
export { clauses, type Hole, importSpec, type SpecPatch, type Tag } from "./importSpec.js";
export { format } from "./language/format.js";
export { print } from "./language/print.js";
export { type Parsed, type ParseResult, parse } from "./parse.js";
export type * from "./schema/api.generated.js";
export type { Diagnostic, Range, Related, Severity } from "./text/diagnostic.js";
