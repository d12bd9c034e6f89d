import * as assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../package/check.js";
import { type Project, run } from "../package/project.js";
import { copyExample } from "./example.js";

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

/** Checks the ESLint plugin in oxlint. */
export function checkOxlint(project: Project): void {
  const folder = copyExample(project, "eslint");
  const oxlint = (...args: readonly string[]) =>
    run(join(project.folder, "node_modules/.bin/oxlint"), args, { cwd: folder });
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

  check("oxlint applies fixes and suggestions", () => {
    oxlint("--config", "oxlint.json", "--fix", "oxlint.js");
    oxlint("--config", "oxlint.json", "--fix-suggestions", "oxlint.js");
    oxlint("--config", "oxlint.json", "--fix", "oxlint.js");
    assert.equal(readFileSync(join(folder, "oxlint.js"), "utf8"), after);
  });

  check("oxlint does not lint .imports files", () => {
    assert.match(oxlint("--config", "oxlint.json", "web.imports").stdout, /No files found to lint/);
  });
}
