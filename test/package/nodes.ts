import * as assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "./check.js";
import { output, type Project, run, tools } from "./project.js";
import { scripts } from "./scripts.js";

/** Runs the installed package in other versions of Node, where they are installed. */
export function checkNodes({ folder }: Project): void {
  for (const [path, text] of Object.entries(scripts)) writeFileSync(join(folder, path), text);
  const command = join(folder, "node_modules/.bin/importspec");
  const node = (version: string) => join(tools, `node_modules/node-${version}/bin/node`);
  for (const version of ["18", "26"])
    if (!existsSync(node(version)))
      console.log(`Skipped: Node ${version}, which is only installed on Linux, x64`);
  if (existsSync(node("18")))
    check("Node 18 gets a sentence that says which Node is needed", () => {
      const { status, stdout, stderr } = run(node("18"), [command, "--version"], { cwd: folder });
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, /^importspec needs Node 20\.19 or later, and this is Node 18\.[\d.]+\.\n$/);
    });
  if (existsSync(node("26")))
    check("Node 26 imports and requires the package, and runs the command", () => {
      for (const script of Object.keys(scripts))
        assert.equal(output(node("26"), [script], { cwd: folder }), "nginx:1.27\n");
      assert.match(output(node("26"), [command, "--version"], { cwd: folder }), /^\d/);
    });
}
