import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { manifests, validate } from "../../src/index.js";
import { projectRoot } from "../support/corpus.js";
import { blocks } from "../support/pages.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { folder, hasPackage, schemas } from "./tools.js";

/** The program of the page about schemas. */
const program = blocks.find(({ text }) => text.includes('from "cdk8s"'))?.text ?? "";
const kind = "ImageStreamSpecTagsFromKind.DOCKER_IMAGE";

const document = "stream web namespace shop from quay.io/example/web:1.4 to stable scheduled";

/** Imports the schemas into a project that has cdk8s, and returns its folder. */
function project(): string {
  const at = temporaryFolder();
  symlinkSync(`${folder}node_modules`, join(at, "node_modules"));
  const cli = [`${folder}node_modules/.bin/cdk8s`, "import", `${schemas}/crds.json`];
  const options = { cwd: at, stdio: "pipe", env: { ...process.env, CI: "true" } } as const;
  execFileSync(process.execPath, [...cli, "--output", "imports", "--language", "typescript"], options);
  return at;
}

if (hasPackage("cdk8s-cli", "a typed stream in cdk8s")) {
  const at = project();

  test("cdk8s synthesizes the manifest of the document from a typed stream", () => {
    const main = join(at, "main.ts");
    writeFileSync(main, program);
    const tsx = pathToFileURL(`${projectRoot}node_modules/tsx/dist/loader.mjs`).href;
    execFileSync(process.execPath, ["--import", tsx, main], { cwd: at });
    const manifest = parse(readFileSync(join(at, "dist/images.k8s.yaml"), "utf8"));
    assert.equal(manifest, manifests(document)[0]);
    assert.equal(validate(manifest), []);
  });

  test("a kind that the API does not have does not type-check", () => {
    assert.ok(program.includes(kind));
    const check = (found: string) => {
      writeFileSync(join(at, "check.ts"), program.replace(kind, found));
      const tsc = `${projectRoot}node_modules/typescript/bin/tsc`;
      const options = [
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--target",
        "es2022",
        "--module",
        "commonjs",
      ];
      return spawnSync(process.execPath, [tsc, ...options, join(at, "check.ts")], { encoding: "utf8" })
        .stdout;
    };
    assert.is(check(kind), "");
    assert.match(check('"DockerImag"'), /error TS\d+: Type '"DockerImag"' is not assignable/);
  });
}

test.run();
