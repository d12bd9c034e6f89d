import MagicString, { type SourceMap } from "magic-string";
import { diagnose } from "../embedded/diagnose.js";
import { type EmbeddedText, embeddedTexts } from "../embedded/embeddedTexts.js";
import { rangeInFile } from "../embedded/locatedInput.js";
import { moduleOf, type Syntax } from "../embedded/parseModule.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { replaceImports } from "./replaceImports.js";
import { type CompiledEmbeddedText, replaceText } from "./replaceText.js";
import { RuntimeNames } from "./runtimeNames.js";

/** The code of a transformed file and its source map, or the diagnostics of its texts, with ranges in the file. */
export type Transformed =
  | { readonly code: string; readonly map: SourceMap; readonly diagnostics?: undefined }
  | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Compiles the texts of a file of JavaScript or TypeScript. A text without holes is replaced by its value, as a literal;
 * one with holes by a call of `importspec/runtime`. Imports that are no longer used are removed. Undefined if the file
 * has no texts, or if it cannot be parsed, which the bundler will report.
 */
export function transform(file: string, id: string): Transformed | undefined {
  const module = moduleOf(file, syntaxOf(id));
  if (module === undefined) return undefined;
  const texts: CompiledEmbeddedText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const text of embeddedTexts(file, module.program, module.scopes)) {
    const { plans, diagnostics: found } = diagnose(text.called, text.input);
    texts.push({ ...text, plans });
    diagnostics.push(...found.map((each) => inFile(each, text)));
  }
  if (diagnostics.length > 0) return { diagnostics: inOrder(diagnostics) };
  if (texts.length === 0) return undefined;
  const code = new MagicString(file, { filename: id });
  const names = new RuntimeNames(file);
  for (const text of texts) replaceText(code, text, names);
  replaceImports(code, module, new Set(texts.map(({ reference }) => reference)), names.declarations());
  return {
    code: code.toString(),
    map: code.generateMap({ hires: "boundary", source: id, includeContent: true }),
  };
}

/** The syntax that the extension of a file names. */
function syntaxOf(id: string): Syntax {
  const [, typescript, jsx] = /\.[cm]?(?:(ts)|js)(x?)$/.exec(id) ?? [];
  return { typescript: typescript !== undefined, jsx: typescript === undefined || jsx !== "" };
}

/** A diagnostic of a text with its ranges in the file. */
const inFile = (diagnostic: Diagnostic, { input }: EmbeddedText): Diagnostic => ({
  ...diagnostic,
  range: rangeInFile(input, diagnostic.range),
  ...(diagnostic.related && {
    related: diagnostic.related.map((each) => ({ ...each, range: rangeInFile(input, each.range) })),
  }),
});
