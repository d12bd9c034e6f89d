/** Modules that import and require the package, and print `nginx:1.27`. */
export const scripts = {
  "module.mjs":
    'import { importSpec } from "importspec"; console.log(importSpec`from nginx:${"1.27"}`.from.name);',
  "common.cjs":
    'const { importSpec } = require("importspec"); console.log(importSpec("from nginx:1.27").from.name);',
};
