import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { bundle } from "./build/bundle.js";
import { emitDeclarations } from "./build/declarations.js";
import { noticesOf } from "./build/notices.js";

const root = new URL("..", import.meta.url).pathname;

/** Makes dist, which is all that the package runs: the bundles, their declarations and the licences of others. */
rmSync(`${root}dist`, { recursive: true, force: true });
mkdirSync(`${root}dist`);
const bundled = await bundle(root);
writeFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, noticesOf(root, bundled));
chmodSync(`${root}dist/cli.js`, 0o755);
emitDeclarations(root);
