import type { Rule } from "../language/rules.js";

/** The content of a file of the language: a document, or specs outside one. */
export type FileType = "document" | "specs";

/** Returns the content of a file that is read by a rule. */
export const fileTypeOf = (rule: Rule): FileType =>
  rule === "specs" || rule === "spec" ? "specs" : "document";
