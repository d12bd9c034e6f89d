import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { bundle } from "./build/bundle.js";
import { emitDeclarations } from "./build/declarations.js";
import { noticesOf } from "./build/notices.js";

const root = new URL("..", import.meta.url).pathname;

/** Builds dist, all code of the package: the bundles, their declarations, and the licences of the code that they bundle. */
rmSync(`${root}dist`, { recursive: true, force: true });
mkdirSync(`${root}dist`);
const bundled = await bundle(root);
writeFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, noticesOf(root, bundled));
chmodSync(`${root}dist/cli.cjs`, 0o755);
emitDeclarations(root);
