import * as assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../package/check.js";
import { type Project, run } from "../package/project.js";
import { copyExample, expectedOf } from "./example.js";

/** Checks the ESLint plugin in ESLint 9 and 10, and with another parser. */
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

  check("eslint --fix formats", () => {
    eslint("eslint", "--fix", ".");
    const { stdout } = eslint("eslint", ".");
    assert.ok(!stdout.includes("importspec/format"), stdout);
  });
}
