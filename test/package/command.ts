import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "./check.js";
import { output, type Project, repository } from "./project.js";

const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));

/** Checks the command `importspec`. */
export function checkCommand({ folder }: Project): void {
  const command = join(folder, "node_modules/.bin/importspec");

  check("importspec --version prints the version of the package", () => {
    assert.equal(output(command, ["--version"], { cwd: folder }), `${version}\n`);
  });

  check("importspec render writes JSON", () => {
    const input = "from nginx:1.17 to stable\n";
    const rendered = output(command, ["render", "--output", "json", "-"], { cwd: folder, input });
    const spec = { from: { kind: "DockerImage", name: "nginx:1.17" }, to: { name: "stable" } };
    assert.deepEqual([JSON.parse(rendered)].flat(), [spec]);
  });
}
