import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "uvu";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { assertRight, samples } from "./samples.js";
import { has, outputOf, schemas } from "./tools.js";

const location = `${schemas}/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json`;

interface Report {
  readonly resources: readonly { readonly filename: string; readonly status: string }[];
}

if (has("kubeconform", "the manifests of OpenShift in kubeconform"))
  test("kubeconform refuses what the server refuses, and takes what it takes", () => {
    const folder = temporaryFolder();
    for (const [index, { manifest }] of samples.entries())
      writeFileSync(join(folder, `${index}.json`), JSON.stringify(manifest));
    const args = ["-schema-location", location, "-output", "json", "-verbose", folder];
    const { resources }: Report = JSON.parse(outputOf("kubeconform", args));
    const taken = resources.filter(({ status }) => status === "statusValid");
    const valid = new Set(taken.map(({ filename }) => Number.parseInt(basename(filename), 10)));
    assertRight("kubeconform", (index) => !valid.has(index));
  });

test.run();
