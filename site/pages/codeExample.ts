import { ImportSpecError, printDiagnostics } from "../../src/index.js";
import { type Case, casesOf, functionOf, functions } from "../../test/support/corpus.js";

/** Returns the error of a case of the corpus. */
function errorOf(each: Case): ImportSpecError {
  try {
    functions[functionOf(each)](each.text);
  } catch (error) {
    if (error instanceof ImportSpecError) return error;
    throw error;
  }
  throw new Error(`test/corpus-invalid/${each.name} is right`);
}

/** The shortest case of the corpus with each code, alone in its text if there is such a case. */
const examples = new Map<string, Case>();
const rank = (each: Case): number => each.text.trim().length + 1000 * (JSON.parse(each.json).length - 1);
for (const each of casesOf("corpus-invalid").toSorted((one, other) => rank(one) - rank(other)))
  for (const { code } of JSON.parse(each.json) as { code: string }[])
    if (!examples.has(code)) examples.set(code, each);

/** Returns an example of a code of the language, a text and what is said of it; empty for other codes. */
export function exampleOf(code: string): string {
  const found = examples.get(code);
  if (found === undefined) return "";
  const text = found.text.replace(/\n$/, "");
  const printed = printDiagnostics({ name: "example.imports", text }, errorOf(found).diagnostics);
  return `\`\`\`\`importspec\n${text}\n\`\`\`\`\n\n\`\`\`\`\n${printed.trimEnd()}\n\`\`\`\``;
}
