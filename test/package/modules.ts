import * as assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { check } from "./check.js";
import { output, type Project, run, tools } from "./project.js";

const [esm, commonjs] = ["module", "commonjs"] as const;

/** The settings of TypeScript that find the package, by the type of the module that imports it. */
const settings: readonly (readonly [module: string, resolution: string, type: string, versions: string])[] = [
  ["nodenext", "nodenext", esm, "5.9"],
  ["nodenext", "nodenext", commonjs, "5.9 6.0 7.0"],
  ["node20", "node16", commonjs, "5.9 7.0"],
  ["node16", "node16", esm, "6.0"],
  ["preserve", "bundler", commonjs, "5.9 6.0 7.0"],
  ["es2022", "bundler", esm, "7.0"],
  ["commonjs", "node10", commonjs, "5.9 6.0"],
  ["es2022", "node10", esm, "5.9"],
];

/** Type-checks a module with each setting, and runs what CommonJS becomes. The last one cannot work, as docs/install.md says. */
export function checkModules({ folder }: Project): void {
  const compile = (version: string, module: string, moduleResolution: string, type: string) => {
    const project = temporaryFolder();
    mkdirSync(join(project, "node_modules"));
    symlinkSync(join(folder, "node_modules/importspec"), join(project, "node_modules/importspec"));
    const ignoreDeprecations =
      version === "6.0" && moduleResolution === "node10" ? { ignoreDeprecations: "6.0" } : {};
    const options = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
    };
    const compilerOptions = { ...options, ...ignoreDeprecations, outDir: "out" };
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type }));
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["web.ts"] }));
    writeFileSync(
      join(project, "web.ts"),
      `import { importSpec } from "importspec";
       import type { JsonnetOptions } from "importspec/jsonnet";
       export const name: "nginx:1.27" = importSpec("from nginx:1.27").from.name;
       export const options: JsonnetOptions = {};
       console.log(name);`,
    );
    const tsc = join(tools, `node_modules/typescript-${version}/bin/tsc`);
    return { project, ...run(process.execPath, [tsc, "--project", "."], { cwd: project }) };
  };

  for (const [module, resolution, type, versions] of settings)
    check(`TypeScript ${versions}: module ${module}, moduleResolution ${resolution}, type ${type}`, () => {
      for (const version of versions.split(" ")) {
        const { project, status, stdout } = compile(version, module, resolution, type);
        assert.equal(status, 0, `${version}: ${stdout}`);
        if (resolution === "bundler" || (module === "es2022" && resolution === "node10")) continue;
        assert.equal(output(process.execPath, ["out/web.js"], { cwd: project }), "nginx:1.27\n");
      }
    });

  check("TypeScript: module node16 refuses it in CommonJS, as the page says", () => {
    assert.match(compile("5.9", "node16", "node16", commonjs).stdout, /error TS1479/);
  });
}
