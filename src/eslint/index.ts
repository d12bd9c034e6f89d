import type { ESLint, Linter, Rule } from "eslint";
import packageJson from "../../package.json" with { type: "json" };
import { parser } from "./parser.js";
import { format } from "./rules/format.js";
import { preferExact } from "./rules/preferExact.js";
import { server } from "./rules/server.js";
import { valid } from "./rules/valid.js";

const rules = { valid, format, server, "prefer-exact": preferExact };

const plugin = {
  meta: { name: packageJson.name, version: packageJson.version, namespace: packageJson.name },
  rules,
};

const recommendedRules = {
  "importspec/valid": "error",
  "importspec/format": "warn",
  "importspec/server": "warn",
} as const;

/** For flat config: the rules on every file that ESLint looks at, and on the files of the language. */
const recommended: Linter.Config[] = [
  { name: "importspec/recommended", plugins: { importspec: plugin as never }, rules: recommendedRules },
  { name: "importspec/imports", files: ["**/*.imports"], languageOptions: { parser } },
];

/** The ESLint plugin: its rules, and the config `recommended`, which knows `.imports` files. */
export interface ImportSpecPlugin extends ESLint.Plugin {
  readonly rules: Readonly<Record<keyof typeof rules, Rule.RuleModule>>;
  readonly configs: { readonly recommended: Linter.Config[] };
}

const importspec: ImportSpecPlugin = { ...plugin, configs: { recommended } } as never;
export default importspec;
