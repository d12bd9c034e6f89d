import * as assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { check } from "./check.js";
import { npm, output, type Project, repository } from "./project.js";

const binding = "node_modules/@hanazuki/node-jsonnet";
const wasm = "node_modules/importspec-jsonnet-wasm";

/** Checks `importspec/jsonnet` without its binding, and with that of this repository, which would take a minute to compile. */
export function checkJsonnet({ folder }: Project): void {
  const node = (text: string) =>
    output(process.execPath, ["--input-type=module", "--eval", text], { cwd: folder });
  const evaluate = (snippet: string) =>
    `import { evaluateSnippet } from "importspec/jsonnet"; const value = evaluateSnippet(${JSON.stringify(snippet)});`;

  check("importspec/jsonnet without its binding names the command that installs it", () => {
    const printed = node(`${evaluate("1")} value.catch(({ code, message }) => console.log(code, message));`);
    assert.match(printed, /^not-installed .*npm install @hanazuki\/node-jsonnet/);
  });

  if (!existsSync(join(repository, binding)))
    console.log(
      "Skipped: importspec/jsonnet with its binding, which needs npm ci with CMake and a C++ compiler",
    );
  else
    check("importspec/jsonnet with its binding finds importspec/lib.libsonnet", () => {
      const snippet = `local lib = import "importspec/lib.libsonnet";
      [lib.from.withName("nginx:1.17"), std.native("importSpec")("from nginx:1.17").from.kind]`;
      mkdirSync(join(folder, dirname(binding)));
      symlinkSync(join(repository, binding), join(folder, binding));
      const value = node(`${evaluate(snippet)} console.log(JSON.stringify(await value));`);
      assert.deepEqual(JSON.parse(value), [{ from: { name: "nginx:1.17" } }, "DockerImage"]);
      rmSync(join(folder, binding));
    });

  if (!existsSync(join(repository, wasm, "dist"))) {
    console.log("Skipped: importspec-jsonnet-wasm, which npm run build:wasm makes where there is Go");
    return;
  }
  check("importspec/jsonnet evaluates with importspec-jsonnet-wasm, which has 2 MB and all notices", () => {
    const packed = temporaryFolder();
    npm(["pack", "--pack-destination", packed], join(repository, "jsonnet-wasm"));
    const [tarball = ""] = readdirSync(packed);
    assert.ok(statSync(join(packed, tarball)).size < 2_100_000);
    mkdirSync(join(folder, wasm));
    output("tar", ["-xf", join(packed, tarball), "--strip-components=1", "-C", join(folder, wasm)], {});
    const snippet = `(import "importspec/lib.libsonnet").importSpec("from nginx:1.17").from.kind`;
    assert.equal(node(`${evaluate(snippet)} console.log(await value);`), "DockerImage\n");
    assert.match(readFileSync(join(folder, wasm, "dist/THIRD-PARTY-NOTICES.txt"), "utf8"), /Apache License/);
    rmSync(join(folder, wasm), { recursive: true });
  });
}
