export { imageStreamImports, imageStreams, manifests } from "./runtime/documents.js";
export { clauses, importSpec } from "./runtime/specs.js";
