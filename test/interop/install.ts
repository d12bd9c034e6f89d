import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { bin, goInstall, hasGo } from "../support/goInstall.js";
import { root } from "./tools.js";

/** The release of jrsonnet that docs/jsonnet-library.md names. Cargo does nothing if it is installed. */
const jrsonnet = [
  "install",
  "jrsonnet",
  "--version",
  "0.5.0-pre98",
  "--locked",
  "--quiet",
  "--root",
  dirname(bin),
];

/** How long Cargo may take, in milliseconds: two minutes are enough for two cores. */
const timeout = 300_000;

if (!hasGo()) {
  console.log("Skipped: without Go there are no jsonnet, jsonnetfmt, jsonnet-lint, jb, tk and docsonnet");
} else {
  goInstall("jsonnet, jsonnetfmt, jsonnet-lint, jb or tk", ["tool"], `${root}test/interop/tools`);
  goInstall("docsonnet", ["github.com/jsonnet-libs/docsonnet@v0.0.6"], bin);
}

const { status, error, stderr } = spawnSync("cargo", jrsonnet, { encoding: "utf8", timeout });
if (error !== undefined) {
  const { code } = error as NodeJS.ErrnoException;
  const reason = code === "ENOENT" ? "there is no Cargo" : code === "ETIMEDOUT" ? "it took 5 minutes" : code;
  console.log(`Skipped: jrsonnet was not built, as ${reason}`);
} else if (status !== 0) console.log(`jrsonnet could not be installed: ${stderr.trim().split("\n")[0]}`);
