import { Document, visit } from "yaml";

/** Characters that YAML 1.1 reads as line breaks, or that editors do not show. They are written as escapes. */
const hidden = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Texts that some readers do not take bare: PyYAML a lone `=` and tabs. */
const notBare = /^=$|\t/;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Prints any value as YAML that reads the same in YAML 1.1, as in oc, and in 1.2. */
export function printDocument(value: unknown): string {
  const document = new Document(value, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      const { value } = scalar;
      if (typeof value === "string" && (value.search(hidden) >= 0 || notBare.test(value)))
        scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 }).replace(hidden, escaped);
}
