import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

/**
 * Writes the declarations of all entries into dist/types. Removes those that no entry imports: they describe internals,
 * and some import packages that users do not have.
 */
export function emitDeclarations(root: string): void {
  const { exports }: { readonly exports: Record<string, string | { readonly types: string }> } = JSON.parse(
    readFileSync(`${root}package.json`, "utf8"),
  );
  const tsc = [`${root}node_modules/typescript/bin/tsc`, "-p", `${root}tsconfig.build.json`];
  execFileSync(process.execPath, tsc, { stdio: "inherit" });
  const types = `${root}dist/types`;
  const entries = Object.values(exports)
    .flatMap((each) => (typeof each === "object" ? each.types : []))
    .map((path) => resolve(root, path));
  const reached = new Set(
    ts
      .createProgram(entries, { module: ts.ModuleKind.NodeNext })
      .getSourceFiles()
      .map(({ fileName }) => resolve(fileName)),
  );
  for (const path of readdirSync(types, { recursive: true, encoding: "utf8" })) {
    const file = resolve(types, path);
    if (file.endsWith(".d.ts") && !reached.has(file)) rmSync(file);
  }
}
