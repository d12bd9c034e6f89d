import type { TemplateLiteral } from "estree";

/** Escapes a text for a template, with no more escapes than it needs. */
export const escapeTemplate = (text: string): string => text.replaceAll(/\\|`|\$\{/g, "\\$&");

/** True if a template has only the escapes that it needs. Formatting would lose others. */
export const hasOnlyNeededEscapes = ({ quasis }: TemplateLiteral): boolean =>
  quasis.every(
    // Some parsers keep CR LF in `raw`.
    ({ value: { cooked, raw } }) =>
      typeof cooked === "string" && escapeTemplate(cooked) === raw.replaceAll(/\r\n?/g, "\n"),
  );
