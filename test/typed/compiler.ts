import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installTools, repository, run, tools } from "../package/project.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** The versions of TypeScript that the types are made for. */
export const versions = ["5.9", "6.0", "7.0"];

/** Makes a temporary folder in which `importspec` consists of the declarations that were built. */
export function makeFolder(): string {
  if (!versions.every((version) => existsSync(compilerOf(version)))) installTools();
  const folder = temporaryFolder();
  for (const path of ["package.json", "dist/types"])
    cpSync(join(repository, path), join(folder, "node_modules/importspec", path), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  return folder;
}

const compilerOf = (version: string): string => join(tools, `node_modules/typescript-${version}/bin/tsc`);

/** The result of type-checking a module: its errors, and the number of types that TypeScript instantiated. */
export interface Compilation {
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  readonly instantiations: number;
}

/** Type-checks one module. Throws the output of the compiler if it reports an error in another file. */
export function compileModule(folder: string, version: string, source: string): Compilation {
  writeFileSync(join(folder, "module.ts"), source);
  const settings = {
    extends: fileURLToPath(new URL("tsconfig.json", import.meta.url)),
    files: ["module.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const args = [compilerOf(version), "--project", ".", "--extendedDiagnostics", "--pretty", "false"];
  const { stdout, stderr } = run(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 });
  const instantiations = /^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1];
  const found = [...stdout.matchAll(/^(.*)\((\d+),\d+\): error TS\d+: (.*)$/gm)];
  const elsewhere = /^error TS/m.test(stdout) || found.some(([, file]) => file !== "module.ts");
  if (instantiations === undefined || elsewhere) throw new Error(stdout + stderr);
  return {
    errors: found.map(([, , line, message]) => ({ line: Number(line), message: message as string })),
    instantiations: Number(instantiations),
  };
}
