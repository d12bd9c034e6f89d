import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { imageStreamImports } from "../../src/index.js";
import { libraryFiles } from "../../src/library/files.js";
import { pageFunctions } from "../support/page.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { evaluate, has, root, run } from "./tools.js";

/** The paths of the Jsonnet files in a folder of the project. */
const filesIn = (folder: string): string[] =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(jsonnet|libsonnet)$/.test(path) && !/(^|\/)(vendor|node_modules)\//.test(path))
    .map((path) => `${folder}/${path}`);

const examples = filesIn("examples");
const library = filesIn("src/libsonnet");
const sources = [...libraryFiles.map(({ path }) => path), "main.libsonnet", ...library, ...examples];

test("there are examples, and sources of the library", () => {
  assert.ok(examples.length > 5, String(examples));
  assert.ok(library.length > 10, String(library));
});

if (has("jsonnetfmt", "the format of the Jsonnet sources"))
  test("jsonnetfmt has nothing to change", () => {
    run("jsonnetfmt", ["--test", ...sources]);
  });

if (has("jsonnet-lint", "the lint of the Jsonnet sources"))
  test("jsonnet-lint has no findings", () => {
    run("jsonnet-lint", ["-J", "src/evaluate/path", "-J", "examples/tanka/lib", ...sources]);
  });

if (has("jsonnet", "a long document in go-jsonnet"))
  test("a document of 2,000 images is within the stack of go-jsonnet", () => {
    const images = Array.from(
      { length: 2_000 },
      (_, index) => `  from quay.io/a/b:${index} local # ${index}`,
    );
    const text = ["import s", ...images].join("\n");
    const source = `(import '${root}lib.libsonnet').imageStreamImports(${JSON.stringify(text)})`;
    assert.equal(evaluate(source), imageStreamImports(text));
  });

if (has("docsonnet", "the page of docsonnet"))
  test("docsonnet's page of imageImportSpec has the index of the reference, and importMode", () => {
    const folder = temporaryFolder();
    run("docsonnet", ["--output", folder, "lib.libsonnet"]);
    const page = readFileSync(join(folder, "image/v1/imageImportSpec.md"), "utf8");
    const anchors = [...page.matchAll(/\(#fn-(\S+)\)/g)].map(([, anchor]) => anchor);
    const expected = [...pageFunctions, "importPolicy.withImportMode"];
    assert.equal(anchors.toSorted(), expected.map((name) => name.toLowerCase().replace(".", "")).toSorted());
  });

test.run();
