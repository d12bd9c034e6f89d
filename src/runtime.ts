export * from "./runtime/documents.js";
export { clauses, importSpec } from "./runtime/specs.js";
