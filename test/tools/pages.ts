import * as assert from "node:assert/strict";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../package/check.js";
import { type Project, repository, run } from "../package/project.js";
import { commandsIn } from "../support/pages.js";

/** The columns of a table depend on the folder's name, and the page shows no names of folders. */
const shown = (text: string, folder: string): string =>
  text
    .replaceAll(`${folder}/`, "")
    .replaceAll(/(?<=\S) {2,}/g, "  ")
    .trim();

/** Runs the commands that pages show for tools, in copies of their examples. */
export function checkPages(project: Project): void {
  for (const [index, { page, command, output, folder }] of commandsIn("tools").entries()) {
    const copy = join(project.folder, `page-${index}`);
    mkdirSync(copy);
    cpSync(join(repository, folder), copy, { recursive: true });
    if (page.endsWith("prettier.md"))
      writeFileSync(join(copy, ".prettierrc"), '{ "plugins": ["importspec/prettier"] }');

    check(`${page}: ${command}`, () => {
      const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
      const { stdout, stderr } = run("sh", ["-c", command], { cwd: copy, env });
      assert.equal(shown(stdout + stderr, copy), shown(output, copy));
    });
  }
}
