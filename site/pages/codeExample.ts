import { checkDocument, type Diagnostic, ImportSpecError, printDiagnostics } from "../../src/index.js";
import { type Case, casesOf, functionOf, functions } from "../../test/support/corpus.js";

/** The shortest case of the corpus with each code, alone in its text if there is such a case. */
const cases = new Map<string, Case>();
const rank = (each: Case): number => each.text.trim().length + 1000 * (JSON.parse(each.json).length - 1);
for (const each of casesOf("corpus-invalid").toSorted((one, other) => rank(one) - rank(other)))
  for (const { code } of JSON.parse(each.json) as { code: string }[])
    if (!cases.has(code)) cases.set(code, each);

/** Returns the diagnostics of a case of the corpus. */
function diagnosticsOf(each: Case): readonly Diagnostic[] {
  try {
    functions[functionOf(each)](each.text);
  } catch (error) {
    if (error instanceof ImportSpecError) return error.diagnostics;
    throw error;
  }
  throw new Error(`test/corpus-invalid/${each.name} is right`);
}

/** Returns an example of a code, that of the docs or else of the corpus, and what is said of it; empty without one. */
export function exampleOf(code: string, documented: string | undefined): string {
  const found = cases.get(code);
  if (documented !== undefined) return printed(documented, checkDocument(documented));
  return found === undefined ? "" : printed(found.text.replace(/\n$/, ""), diagnosticsOf(found));
}

const printed = (text: string, diagnostics: readonly Diagnostic[]): string =>
  [
    `\`\`\`\`importspec\n${text}\n\`\`\`\``,
    `\`\`\`\`\n${printDiagnostics({ name: "example.imports", text }, diagnostics).trimEnd()}\n\`\`\`\``,
  ].join("\n\n");
