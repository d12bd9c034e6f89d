import { type EmbeddedText, embeddedTexts } from "../../src/embedded/embeddedTexts.js";
import { parseModule } from "../../src/embedded/parseModule.js";

/** Finds the texts in a TypeScript file. */
export function textsIn(file: string): EmbeddedText[] {
  const { program, scopes } = parseModule(file, { typescript: true, jsx: false });
  return [...embeddedTexts(file, program, scopes)];
}
