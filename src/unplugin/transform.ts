import MagicString, { type SourceMap } from "magic-string";
import { type CallSite, callSites } from "../embedded/callSites.js";
import { diagnose } from "../embedded/diagnose.js";
import { hostRange } from "../embedded/hostText.js";
import { type Host, parseHost } from "../embedded/parseHost.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { replaceImports } from "./replaceImports.js";
import { replaceSite } from "./replaceSite.js";
import { type CompiledSite, RuntimeNames } from "./runtimeNames.js";

/** A file without its texts, and where each place of it was; or what is wrong with the texts, by places in the file. */
export type Transformed =
  | { readonly code: string; readonly map: SourceMap; readonly diagnostics?: undefined }
  | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Compiles the texts of a file of JavaScript or TypeScript. A text without holes becomes the literal that it stands for,
 * one with holes a call of `importspec/runtime`, and imports that nothing is left of go. Undefined for a file without
 * texts, or one that cannot be parsed: that is for the bundler to say.
 */
export function transform(file: string, id: string): Transformed | undefined {
  const host = hostOf(file, id);
  if (host === undefined) return undefined;
  const sites: CompiledSite[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const site of callSites(file, host.program, host.scopes)) {
    const { plans, diagnostics: mistakes } = diagnose(site.called, site.text);
    sites.push({ ...site, plans });
    diagnostics.push(...mistakes.map((each) => inHost(each, site)));
  }
  if (diagnostics.length > 0) return { diagnostics: inOrder(diagnostics) };
  if (sites.length === 0) return undefined;
  const code = new MagicString(file, { filename: id });
  const names = new RuntimeNames(file);
  for (const site of sites) replaceSite(code, site, names);
  replaceImports(code, host, new Set(sites.map(({ reference }) => reference)), names.declarations());
  return {
    code: code.toString(),
    map: code.generateMap({ hires: "boundary", source: id, includeContent: true }),
  };
}

function hostOf(file: string, id: string): Host | undefined {
  const [, typescript, jsx] = /\.[cm]?(?:(ts)|js)(x?)$/.exec(id) ?? [];
  try {
    return parseHost(file, {
      typescript: typescript !== undefined,
      jsx: typescript === undefined || jsx !== "",
    });
  } catch (error) {
    // Babel throws a RangeError for what nests deeper than its stack.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A diagnostic of a text, by its places in the file. */
const inHost = (found: Diagnostic, { text }: CallSite): Diagnostic => ({
  ...found,
  range: hostRange(text, found.range),
  ...(found.related && {
    related: found.related.map((each) => ({ ...each, range: hostRange(text, each.range) })),
  }),
});
