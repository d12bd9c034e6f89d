/** Runs the examples of docs/deploy in their tools. Needs the npm registry; kustomize is where npm run test:schemas puts it. */
import * as assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";
import { check, report } from "../package/check.js";
import { npm, output, repository } from "../package/project.js";
import { bundledPackage } from "../support/bundledPackage.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const here = fileURLToPath(new URL(".", import.meta.url));
npm(["ci", "--ignore-scripts"], here);

const bin = temporaryFolder();
writeFileSync(
  `${bin}/importspec`,
  `#!/bin/sh\nexec '${process.execPath}' '${bundledPackage}/dist/cli.cjs' "$@"\n`,
);
chmodSync(`${bin}/importspec`, 0o755);
const env = { ...process.env, PATH: [bin, join(repository, ".tools/bin"), process.env.PATH].join(delimiter) };

/** Copies an example into a folder where it finds importspec and the packages of this test. */
function install(name: string): string {
  const folder = temporaryFolder();
  cpSync(join(repository, "examples", name), folder, { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const each of readdirSync(join(here, "node_modules")).filter((entry) => !entry.startsWith(".")))
    symlinkSync(join(here, "node_modules", each), join(folder, "node_modules", each));
  symlinkSync(bundledPackage, join(folder, "node_modules/importspec"));
  return folder;
}

const tsx = join(repository, "node_modules/tsx/dist/loader.mjs");
const node = (folder: string, file: string) =>
  output(process.execPath, ["--import", tsx, file], { cwd: folder, env });

const documents = (text: string): unknown[] => parseAllDocuments(text).map((each) => each.toJS());
const expected = (name: string): unknown[] =>
  documents(readFileSync(join(repository, "examples", name, "expected/web.yaml"), "utf8"));

check("cdk8s synthesizes the manifests of the example", () => {
  const folder = install("cdk8s");
  node(folder, "images.ts");
  assert.deepEqual(documents(readFileSync(join(folder, "dist/images.k8s.yaml"), "utf8")), expected("cdk8s"));
});

check("Pulumi makes the resources of the example", () => {
  const folder = install("pulumi");
  const mocks = `
    import * as pulumi from "@pulumi/pulumi";
    const made = [];
    const newResource = ({ type, name, inputs }) => {
      made.push({ type, ...inputs });
      return { id: name, state: inputs };
    };
    pulumi.runtime.setMocks({ newResource, call: ({ inputs }) => inputs }, "images", "test", false);
    const { images } = await import("./index.ts");
    const urns = await Promise.all(images.map(({ urn }) => new Promise((resolve) => urn.apply(resolve))));
    if (urns.length !== made.length) throw new Error("A resource was not registered");
    console.log(JSON.stringify(made));`;
  writeFileSync(join(folder, "mocks.mjs"), mocks);
  const made = JSON.parse(node(folder, "mocks.mjs")) as { type: string }[];
  assert.deepEqual(
    made.map(({ type, ...manifest }) => manifest),
    expected("pulumi"),
  );
  assert.match(made[0]?.type ?? "", /^kubernetes:image\.openshift\.io\/v1:ImageStream$/);
});

check("the examples of cdk8s and Pulumi type-check", () => {
  for (const [name, file] of [
    ["cdk8s", "images.ts"],
    ["pulumi", "index.ts"],
  ] as const) {
    const folder = install(name);
    const paths = { importspec: [join(repository, "src/index.ts")] };
    const compilerOptions = {
      lib: ["es2024", "dom"],
      module: "nodenext",
      target: "es2023",
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      paths,
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
    output(process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), "-p", "."], {
      cwd: folder,
    });
  }
});

const hasKustomize =
  existsSync(join(repository, ".tools/bin/kustomize")) || spawnSync("kustomize", ["version"]).status === 0;
if (hasKustomize)
  check("kustomize generates the manifests of the example and patches them", () => {
    const folder = install("kustomize");
    const args = ["build", "--enable-alpha-plugins", "--enable-exec", "."];
    assert.deepEqual(documents(output("kustomize", args, { cwd: folder, env })), expected("kustomize"));
  });
else
  console.log("Skipped: kustomize on the example. It needs kustomize, which npm run test:schemas installs.");

check("a text that is wrong stops kustomize with its mistake", () => {
  const folder = install("kustomize");
  writeFileSync(join(folder, "web.imports"), "stream web form a:1");
  const { status, stdout, stderr } = spawnSync("./render.sh", { cwd: folder, env, encoding: "utf8" });
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(stderr, /Did you mean 'from'\?/);
});

report();
