import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printDocument } from "../../src/cli/output/yamlDocument.js";
import { bin } from "../support/goInstall.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { rendered } from "./documents.js";
import { openApiDocument } from "./openApi.js";
import { has } from "./tools.js";

/** Creates manifests with kubectl, which checks them against OpenShift's OpenAPI document, and returns its output. */
function create(...manifests: readonly object[]): { readonly created: number; readonly errors: string } {
  const folder = temporaryFolder();
  const [openApi, file] = [join(folder, "openapi.json"), join(folder, "manifests.yaml")];
  writeFileSync(openApi, JSON.stringify(openApiDocument()));
  writeFileSync(file, manifests.map(printDocument).join("---\n"));
  const args = [openApi, "--cache-dir", folder, "create", "--validate=true", "-f", file];
  const env = { ...process.env, KUBECONFIG: join(folder, "none") };
  const { stdout, stderr } = spawnSync(`${bin}/importspec-kubectl`, args, {
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { created: stdout.split("\n").filter((line) => line.endsWith(" created")).length, errors: stderr };
}

const without = (manifest: object, field: string) =>
  Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== field));

if (has("importspec-kubectl", "rendered manifests in kubectl")) {
  const isImport = ({ kind }: { readonly kind: string }) => kind === "ImageStreamImport";

  test("kubectl create --validate=true takes every manifest that is rendered", () => {
    const [imports, streams] = [rendered.filter(isImport), rendered.filter((each) => !isImport(each))];
    assert.ok(imports.length > 500 && streams.length > 500);
    assert.equal(create(...rendered), { created: rendered.length, errors: "" });
    console.log(`kubectl takes ${streams.length} ImageStreams and ${imports.length} ImageStreamImports.`);
  });

  test("kubectl refuses an ImageStreamImport without status, without spec.import, and with an unknown field", () => {
    const manifest = rendered.find(isImport) ?? assert.unreachable();
    for (const [broken, message] of [
      [without(manifest as object, "status"), 'missing required field "status"'],
      [
        { ...(manifest as object), spec: without((manifest as { spec: object }).spec, "import") },
        'missing required field "import"',
      ],
      [{ ...(manifest as object), spec: { import: true, image: [] } }, 'unknown field "image"'],
    ] as const) {
      const { created, errors } = create(broken);
      assert.is(created, 0);
      assert.match(errors, message);
    }
  });
}

test.run();
