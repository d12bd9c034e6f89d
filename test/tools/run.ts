import { fileURLToPath } from "node:url";
import { report } from "../package/check.js";
import { installPackage } from "../package/project.js";
import { checkBundlers } from "./bundlers.js";
import { checkESLint } from "./eslint.js";
import { checkOxlint } from "./oxlint.js";
import { checkPages } from "./pages.js";
import { checkPrettier } from "./prettier.js";
import { checkTypes } from "./types.js";

/** Checks the plugins in their tools, from the package as users install it. Needs the npm registry. */
const project = installPackage(fileURLToPath(new URL(".", import.meta.url)));
checkESLint(project);
checkOxlint(project);
checkBundlers(project);
checkPrettier(project);
checkPages(project);
checkTypes(project);
report();
