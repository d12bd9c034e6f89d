import * as assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../package/check.js";
import { output, type Project, run } from "../package/project.js";
import { copyExample, expectedOf } from "./example.js";

/** Checks the ESLint plugin in ESLint 9 and 10, in each way of adding it, and with another parser. */
export function checkESLint(project: Project): void {
  const folder = copyExample(project, "eslint");
  const bin = (path: string) => join(project.folder, "node_modules", path);
  const eslint = (name: string, ...args: readonly string[]) =>
    run(process.execPath, [bin(`${name}/bin/eslint.js`), ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1" },
    });
  const shown = (text: string) => text.replaceAll(folder, "");

  for (const name of ["eslint-9", "eslint"]) {
    check(`${name} on the example`, () => {
      const { status, stdout, stderr } = eslint(name, ".");
      assert.deepEqual([status, shown(stdout), stderr], [1, expectedOf("eslint", "eslint.txt"), ""]);
    });

    check(`${name} where configs add the plugin and extend it by its name`, () => {
      writeFileSync(
        join(folder, "extends.config.js"),
        `import { defineConfig } from "${name}/config";
         import importspec from "importspec/eslint";
         export default defineConfig([
           { plugins: { importspec }, extends: ["importspec/recommended"] },
           { plugins: { importspec }, rules: { "importspec/prefer-exact": "off" } },
           ...importspec.configs.recommended,
         ]);`,
      );
      const { status, stdout, stderr } = eslint(
        name,
        "--config",
        "extends.config.js",
        "*.imports",
        "images.js",
      );
      assert.deepEqual([status, shown(stdout), stderr], [1, expectedOf("eslint", "eslint.txt"), ""]);
    });

    check(`${name} with the parser of TypeScript`, () => {
      writeFileSync(
        join(folder, "typescript.config.js"),
        `import parser from "@typescript-eslint/parser";
         import importspec from "importspec/eslint";
         export default [...importspec.configs.recommended, { files: ["**/*.ts"], languageOptions: { parser } }];`,
      );
      writeFileSync(
        join(folder, "images.ts"),
        'import { importSpec, type ImageImportSpec } from "importspec";\n' +
          "const tag: string = `1`;\n" +
          "export const a = importSpec`from a:${tag as string} schedled` satisfies ImageImportSpec;\n",
      );
      const { stdout } = eslint(name, "--config", "typescript.config.js", "--format", "json", "images.ts");
      const [{ messages }] = JSON.parse(stdout);
      assert.deepEqual(
        messages.map(({ ruleId, line, column, endColumn }: Record<string, unknown>) => [
          ruleId,
          line,
          column,
          endColumn,
        ]),
        [["importspec/valid", 3, 53, 61]],
      );
    });
  }

  check("the URL of a rule leads into the installed package", () => {
    const url = output(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        'import importspec from "importspec/eslint"; console.log(importspec.rules.valid.meta.docs.url);',
      ],
      { cwd: folder },
    );
    assert.match(readFileSync(new URL(url.trim()), "utf8"), /^### `importspec\/valid`$/m);
  });

  check("eslint --fix formats", () => {
    eslint("eslint", "--fix", ".");
    const { stdout } = eslint("eslint", ".");
    assert.ok(!stdout.includes("importspec/format"), stdout);
  });
}
