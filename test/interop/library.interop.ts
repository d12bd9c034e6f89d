import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pageFunctions } from "../page.js";
import { has, run } from "./tools.js";

const sources = [
  "lib.libsonnet",
  "main.libsonnet",
  "examples/tanka/lib/web.libsonnet",
  "examples/tanka/environments/staging/main.jsonnet",
  "examples/tanka/environments/production/main.jsonnet",
  "examples/quickstart/web.jsonnet",
];

if (has("jsonnetfmt", "the format of the Jsonnet sources"))
  test("jsonnetfmt has nothing to change", () => {
    run("jsonnetfmt", ["--test", ...sources]);
  });

if (has("jsonnet-lint", "the lint of lib.libsonnet"))
  test("jsonnet-lint has no findings", () => {
    run("jsonnet-lint", ["lib.libsonnet"]);
  });

if (has("docsonnet", "the page of docsonnet"))
  test("docsonnet's page of imageImportSpec has the index of the reference, and importMode", () => {
    const folder = mkdtempSync(join(tmpdir(), "importspec-"));
    run("docsonnet", ["--output", folder, "lib.libsonnet"]);
    const page = readFileSync(join(folder, "image/v1/imageImportSpec.md"), "utf8");
    const anchors = [...page.matchAll(/\(#fn-(\S+)\)/g)].map(([, anchor]) => anchor);
    const expected = [...pageFunctions, "importPolicy.withImportMode"];
    assert.equal(anchors.toSorted(), expected.map((name) => name.toLowerCase().replace(".", "")).toSorted());
  });

test.run();
