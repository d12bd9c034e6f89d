import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { bundle } from "../../scripts/build/bundle.js";
import { projectRoot } from "./corpus.js";
import { temporaryFolder } from "./temporaryFolder.js";

const folder = temporaryFolder();
const jsonnetPath = "src/evaluate/path";

// The bundle imports packages, and finds the docs and the Jsonnet library next to dist.
for (const name of ["node_modules", "docs"]) symlinkSync(projectRoot + name, `${folder}/${name}`);
mkdirSync(`${folder}/src/evaluate`, { recursive: true });
symlinkSync(`${projectRoot}${jsonnetPath}`, `${folder}/${jsonnetPath}`);
cpSync(`${projectRoot}package.json`, `${folder}/package.json`);
await bundle(projectRoot, `${folder}/dist`);

/** The folder of a package with the bundles of the sources: processes of them start ten times faster than with tsx. */
export const bundledPackage = folder;
