import * as assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../package/check.js";
import { type Project, run } from "../package/project.js";
import { copyExample, expectedOf } from "./example.js";

/** Checks the ESLint plugin in ESLint 9 and 10, with other parsers, and in oxlint. */
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

  const oxlint = (...args: readonly string[]) => run(bin(".bin/oxlint"), args, { cwd: folder });
  const rules = {
    "importspec/valid": "error",
    "importspec/format": "warn",
    "importspec/server": ["warn", { server: "4.11" }],
    "importspec/prefer-exact": "warn",
  };
  const before = `import { clauses, imageStreams } from "importspec";
export const policy = clauses\`schedled \${to}\`;
export const streams = imageStreams\`
  stream a
    from quay.io/a/b:1   to c preserveOriginal
\`;
`;
  const after = before
    .replace("schedled", "scheduled")
    .replace("   to c", " to c")
    .replace("imageStreams`", "imageStreams(`")
    .replace("\n`;", "\n`);");

  check("oxlint runs the rules as a JavaScript plugin", () => {
    writeFileSync(
      join(folder, "oxlint.json"),
      JSON.stringify({ jsPlugins: ["importspec/eslint"], categories: { correctness: "off" }, rules }),
    );
    writeFileSync(join(folder, "oxlint.js"), before);
    const { stdout } = oxlint("--config", "oxlint.json", "--format", "json", "oxlint.js");
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
    assert.deepEqual(
      diagnostics.map(({ code }) => code).toSorted(),
      ["format", "prefer-exact", "server", "valid"].map((name) => `importspec(${name})`),
    );
  });

  check("oxlint fixes, and writes what was meant", () => {
    oxlint("--config", "oxlint.json", "--fix", "oxlint.js");
    oxlint("--config", "oxlint.json", "--fix-suggestions", "oxlint.js");
    oxlint("--config", "oxlint.json", "--fix", "oxlint.js");
    assert.equal(readFileSync(join(folder, "oxlint.js"), "utf8"), after);
  });

  check("oxlint does not look at files of the language", () => {
    assert.match(oxlint("--config", "oxlint.json", "web.imports").stdout, /No files found to lint/);
  });
}
