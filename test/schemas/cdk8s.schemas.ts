import { execFileSync, spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { manifests, validate } from "../../src/index.js";
import { projectRoot } from "../support/corpus.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { folder, hasPackage, schemas } from "./tools.js";

const program = (kind: string) => `
  import { App, Chart } from "cdk8s";
  import { ImageStream, ImageStreamSpecTagsFromKind, ImageStreamSpecTagsReferencePolicyType } from "./imports/image.openshift.io";
  const app = new App();
  new ImageStream(new Chart(app, "images"), "web", {
    metadata: { name: "web", labels: { team: "shop" } },
    spec: {
      lookupPolicy: { local: true },
      tags: [
        {
          name: "stable",
          from: { kind: ${kind}, name: "quay.io/org/web:1.4" },
          importPolicy: { scheduled: true },
          referencePolicy: { type: ImageStreamSpecTagsReferencePolicyType.LOCAL },
        },
      ],
    },
  });
  console.log(app.synthYaml());
`;

const document = `stream web label team shop lookupLocal
  from quay.io/org/web:1.4 to stable scheduled local`;

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
    writeFileSync(main, program("ImageStreamSpecTagsFromKind.DOCKER_IMAGE"));
    const tsx = pathToFileURL(`${projectRoot}node_modules/tsx/dist/loader.mjs`).href;
    const printed = execFileSync(process.execPath, ["--import", tsx, main], { cwd: at, encoding: "utf8" });
    assert.equal(parse(printed), manifests(document)[0]);
    assert.equal(validate(parse(printed)), []);
  });

  test("a kind that the API does not have does not type-check", () => {
    const check = (kind: string) => {
      writeFileSync(join(at, "check.ts"), program(kind));
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
    assert.is(check("ImageStreamSpecTagsFromKind.DOCKER_IMAGE"), "");
    assert.match(check('"DockerImag"'), /error TS\d+: Type '"DockerImag"' is not assignable/);
  });
}

test.run();
