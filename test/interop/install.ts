import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { bin, root } from "./tools.js";

/** Installs Go programs into the project's own folder. Prints which could not be installed: their tests are skipped. */
function goInstall(what: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, GOBIN: bin, GOFLAGS: "-mod=readonly" };
  const { status, stderr } = spawnSync("go", ["install", ...args], { cwd, env, encoding: "utf8" });
  if (status !== 0) console.log(`${what} could not be installed: ${stderr.trim().split("\n")[0]}`);
}

mkdirSync(bin, { recursive: true });
if (spawnSync("go", ["version"]).status !== 0) {
  console.log("Skipped: without Go there are no jsonnet, jsonnetfmt, jsonnet-lint, jb, tk and docsonnet");
} else {
  goInstall("jsonnet, jsonnetfmt, jsonnet-lint, jb or tk", ["tool"], `${root}test/interop/tools`);
  goInstall("docsonnet", ["github.com/jsonnet-libs/docsonnet@v0.0.6"], bin);
}
