import { Linter } from "eslint";
import importspec from "../../src/eslint/index.js";

type Rules = Linter.RulesRecord;

const linter = new Linter();

/** Returns what ESLint reports for a file. */
export function lint(file: string, rules: Rules, filename = "config.js"): Linter.LintMessage[] {
  const configs: Linter.Config[] = [...importspec.configs.recommended, { rules: { ...off, ...rules } }];
  return linter.verify(file, configs, { filename });
}

/** Returns a file after ESLint has fixed it. */
export function fix(file: string, rules: Rules, filename = "config.js"): string {
  const configs: Linter.Config[] = [...importspec.configs.recommended, { rules: { ...off, ...rules } }];
  const { messages, output } = linter.verifyAndFix(file, configs, { filename });
  const fatal = messages.find((message) => message.fatal);
  if (fatal !== undefined) throw new Error(fatal.message);
  return output;
}

const off = Object.fromEntries(
  Object.keys(importspec.rules).map((name) => [`importspec/${name}`, "off"]),
) as Rules;

/** A file that imports the functions and has one expression statement. */
export const fileWith = (expression: string): string =>
  `import { importSpec, clauses, imageStreams, imageStreamImports, manifests } from "importspec";\n${expression};\n`;
