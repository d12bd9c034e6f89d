import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";

/** Packages the built extension as importspec.vsix. Fails if that is larger than 300 KB. */
const most = 300 * 1024;
const cwd = fileURLToPath(new URL(".", import.meta.url));
const packagePath = `${cwd}importspec.vsix`;
await createVSIX({
  cwd,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = statSync(packagePath);
console.log(`importspec.vsix: ${Math.ceil(size / 1024)} KB`);
if (size > most) throw new Error(`importspec.vsix has ${size} bytes; at most ${most} are allowed`);
