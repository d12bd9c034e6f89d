import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { grammars as languages } from "tm-grammars";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";
import { grammars } from "../../src/textmate/grammars.js";

/** A part of a text with the scopes that a grammar gives it, outermost first. */
export interface ScopedPart {
  readonly start: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));

/** The grammars of other languages, by their scopes. */
const others = new Map(
  languages.map(({ scopeName, name }) => [scopeName, `tm-grammars/grammars/${name}.json`]),
);

function grammarText(scopeName: string): string | undefined {
  const own = grammars.find((grammar) => grammar.scopeName === scopeName);
  if (own !== undefined) return JSON.stringify(own);
  const other = others.get(scopeName);
  return other && readFileSync(require.resolve(other), "utf8");
}

/** All grammars of ours, and those that they are injected into. */
export const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scopeName) => {
    const text = grammarText(scopeName);
    return text === undefined ? null : textmate.parseRawGrammar(text, "x.json");
  },
  getInjections: (scopeName) =>
    grammars.filter(({ injectTo }) => injectTo?.includes(scopeName)).map((grammar) => grammar.scopeName),
});

/** Loads the grammar of a scope. Throws if there is none. */
export async function grammarOf(scopeName: string): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) throw new Error(`No grammar has the scope ${scopeName}`);
  return grammar;
}

/** Cuts a text into parts as a grammar does, line by line. Line breaks are in no part. */
export function partsOf(grammar: IGrammar, text: string): ScopedPart[] {
  const parts: ScopedPart[] = [];
  let stack = textmate.INITIAL;
  let start = 0;
  for (const piece of text.split(/(\r\n|\r|\n)/)) {
    if (!/^[\r\n]/.test(piece)) {
      const { tokens, ruleStack } = grammar.tokenizeLine(piece, stack);
      stack = ruleStack;
      for (const { startIndex, endIndex, scopes } of tokens)
        parts.push({ start: start + startIndex, text: piece.slice(startIndex, endIndex), scopes });
    }
    start += piece.length;
  }
  return parts.filter(({ text: part }) => part !== "");
}
