import type { Linter } from "eslint";
import type { Program } from "estree";
import packageJson from "../../package.json" with { type: "json" };

/** The parser services by which rules recognize an `.imports` file. */
export interface Services {
  readonly isImportSpec?: true;
}

const services: Services = { isImportSpec: true };

/**
 * The parser of `.imports` files. It accepts every text as a program without statements: the rules of importspec report
 * the mistakes, and rules for JavaScript, which many configs set for all files, find nothing.
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
