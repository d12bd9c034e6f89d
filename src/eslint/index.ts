import type { ESLint, Linter, Rule } from "eslint";
import packageJson from "../../package.json" with { type: "json" };
import { parser } from "./parser.js";
import { format } from "./rules/format.js";
import { preferExact } from "./rules/preferExact.js";
import { server } from "./rules/server.js";
import { valid } from "./rules/valid.js";

const rules = { valid, format, server, "prefer-exact": preferExact };

/** The ESLint plugin: its rules, and the config `recommended`, which includes the parser of `.imports` files. */
export interface ImportSpecPlugin extends ESLint.Plugin {
  readonly rules: Readonly<Record<keyof typeof rules, Rule.RuleModule>>;
  readonly configs: { readonly recommended: Linter.Config[] };
}

const { name, version } = packageJson;
const recommended: Linter.Config[] = [];
const importspec: ImportSpecPlugin = {
  meta: { name, version, namespace: name },
  rules,
  configs: { recommended },
};

// The config must hold the exported object itself: ESLint refuses two plugins of one name that are different objects.
recommended.push(
  {
    name: "importspec/recommended",
    plugins: { importspec },
    rules: { "importspec/valid": "error", "importspec/format": "warn", "importspec/server": "warn" },
  },
  { name: "importspec/imports", files: ["**/*.imports"], languageOptions: { parser } },
);

export default importspec;
