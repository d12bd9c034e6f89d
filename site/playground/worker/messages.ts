/** The languages that a document is shown in. */
export const formats = ["yaml", "json", "typescript", "jsonnet"] as const;
export type Format = (typeof formats)[number];

/** Requests of the playground beside those of the language server protocol. */
export const outputRequest = "importspec/output";
export const convertRequest = "importspec/convert";

export interface OutputParams {
  readonly text: string;
  readonly format: Format;
}

/** The output of a document; none if it has mistakes. */
export type OutputResult = { readonly text: string } | null;

export interface ConvertParams {
  readonly yaml: string;
}

/** The document of pasted YAML, and what is to be said of it. Without manifests the text is empty. */
export interface ConvertResult {
  readonly text: string;
  readonly notes: readonly { readonly line?: number; readonly message: string }[];
}
