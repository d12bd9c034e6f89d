import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "../support/corpus.js";
import { bin } from "../support/goInstall.js";
import { blocks, commandsIn } from "../support/pages.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { has, schemas } from "./tools.js";

const commands = commandsIn("schemas");

const kustomization = blocks.find(({ text }) => /^openapi:$/m.test(text));

if (has("kubeconform", "the commands of pages") && has("kustomize", "the kustomization of docs/schemas.md")) {
  const folder = temporaryFolder();
  cpSync(`${projectRoot}examples/quickstart`, folder, { recursive: true });
  cpSync(schemas, join(folder, "node_modules/importspec/schemas"), { recursive: true });
  writeFileSync(join(folder, "kustomization.yaml"), kustomization?.text ?? "");
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH };

  for (const { page, command, output } of commands)
    test(`${page}: ${command}`, () => {
      const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
      assert.is((stdout + stderr).trimEnd(), output.trimEnd());
    });
}

test("pages show commands of kubeconform and kustomize, and a kustomization", () => {
  assert.ok(commands.length > 2);
  assert.ok(kustomization);
});

test.run();
