import type { Diagnostic } from "../text/diagnostic.js";

/** Quoted text, where placeholders are YAML, and the rest of a line that is a comment. */
const quotedOrComment = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?:^|\s)#.*$/gm;

/** The actions of Helm, Go, Jinja and Ansible. */
const action = /\{\{|\{%/;

/** True for a text with actions outside quotes. A text that is not YAML for that reason is a template. */
export const isTemplate = (text: string): boolean => actionIn(text) >= 0;

/** The offset of the first action outside quotes and comments, or -1. */
const actionIn = (text: string): number =>
  text.replaceAll(quotedOrComment, (found) => " ".repeat(found.length)).search(action);

/** The diagnostic for a template. It begins at an offset of the input. */
export function templateDiagnostic(text: string, offset: number): Diagnostic {
  const start = offset + actionIn(text);
  return {
    code: "template",
    severity: "error",
    range: { start, end: start + 2 },
    message: "This is a template, which is YAML only once it is rendered",
    hint: "Pipe what it renders to: helm template … | importspec check --from yaml -",
  };
}
