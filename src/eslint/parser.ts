import type { Linter } from "eslint";
import type { Program } from "estree";
import packageJson from "../../package.json" with { type: "json" };

/** What rules know a file of the language by: `sourceCode.parserServices`. */
export interface Services {
  readonly isImportSpec?: true;
}

const services: Services = { isImportSpec: true };

/**
 * The parser of `.imports` files for ESLint. Every text is one, without a statement: what is wrong with it is for the
 * rules to say, and those of JavaScript, which many configs set for all files, find nothing in it.
 */
export const parser: Linter.Parser = {
  meta: { name: `${packageJson.name}/parser`, version: packageJson.version },
  parseForESLint(text) {
    const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
    const end = { line: lines.length, column: lines.at(-1)?.length ?? 0 };
    const ast: Program & Record<"range" | "loc" | "tokens" | "comments", unknown> = {
      type: "Program",
      sourceType: "module",
      body: [],
      range: [0, text.length],
      loc: { start: { line: 1, column: 0 }, end },
      tokens: [],
      comments: [],
    };
    return { ast: ast as never, services };
  },
};
