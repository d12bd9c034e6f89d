import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../package/check.js";
import { output, type Project } from "../package/project.js";

/** Type-checks configs of the tools that use the plugins. */
export function checkTypes({ folder }: Project): void {
  copyFileSync(new URL("config.ts.txt", import.meta.url), join(folder, "config.ts"));
  for (const [moduleResolution, module] of Object.entries({ bundler: "esnext", nodenext: "nodenext" })) {
    check(`the plugins in configs in TypeScript, moduleResolution ${moduleResolution}`, () => {
      const compilerOptions = {
        target: "es2023",
        module,
        moduleResolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        // unplugin's own declarations import those of every bundler, installed or not.
        skipLibCheck: true,
        noEmit: true,
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["config.ts"] }));
      output(join(folder, "node_modules/.bin/tsc"), ["--project", "."], { cwd: folder });
    });
  }
}
