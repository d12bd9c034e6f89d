import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { libraryFiles } from "../../src/library/files.js";
import { projectRoot } from "../support/corpus.js";

const read = (path: string) => readFileSync(projectRoot + path, "utf8");

test("the package has every file of the library in Jsonnet", () => {
  const { files, exports } = JSON.parse(read("package.json"));
  for (const { path } of libraryFiles) {
    assert.ok(files.includes(path) || files.includes(dirname(dirname(path))), path);
    if (!path.includes("/")) assert.is(exports[`./${path}`], `./${path}`);
  }
});

test("a file of the library imports only others of them", () => {
  const paths = libraryFiles.map(({ path }) => path);
  for (const { path, imports } of libraryFiles) {
    const imported = [...read(path).matchAll(/\bimport '([^']+)'/g)].map(([, file]) => file as string);
    assert.equal(imported.toSorted(), [...imports.values()].toSorted(), path);
    for (const file of imported) assert.ok(paths.includes(join(dirname(path), file)), file);
  }
});

test.run();
