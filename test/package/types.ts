import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "./check.js";
import { output, type Project, tools } from "./project.js";

const versions = ["5.9", "6.0", "7.0"];
const modules = { bundler: "esnext", nodenext: "nodenext" };

/** Type-checks code of users as strictly as possible, with no types but those of JavaScript and of the package. */
export function checkTypes({ folder }: Project): void {
  for (const name of ["root", "jsonnet"])
    copyFileSync(join(tools, `consumer/${name}.ts.txt`), join(folder, `${name}.ts`));

  for (const version of versions) {
    for (const [moduleResolution, module] of Object.entries(modules)) {
      check(`TypeScript ${version}, moduleResolution ${moduleResolution}`, () => {
        const compilerOptions = {
          target: "es2022",
          lib: ["es2020"],
          types: [],
          module,
          moduleResolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          verbatimModuleSyntax: true,
          skipLibCheck: false,
          declaration: true,
          emitDeclarationOnly: true,
          outDir: "declarations",
        };
        const files = ["root.ts", "jsonnet.ts"];
        writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
        const tsc = join(tools, `node_modules/typescript-${version}/bin/tsc`);
        output(process.execPath, [tsc, "--project", "."], { cwd: folder });
      });
    }
  }
}
