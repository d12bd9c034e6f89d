import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { libraryFiles } from "../../src/library/files.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { has, root, run } from "./tools.js";

const example = `${root}examples/tanka`;

/** Copies the example into a clone that has another name than the repository. */
function clone(): string {
  const folder = join(temporaryFolder(), "another name");
  const project = join(folder, "examples/tanka");
  cpSync(example, project, { recursive: true, filter: (path) => !path.includes("/vendor") });
  for (const { path } of libraryFiles) cpSync(root + path, join(folder, path));
  return project;
}

/** Installs the library with jb, as a project of its own does. */
function installed(): string {
  const project = clone();
  rmSync(join(project, "lib/importspec"), { recursive: true });
  const folder = join(project, "../../../importspec");
  symlinkSync(root, folder);
  run("jb", ["install", "--quiet", "../../../importspec"], project);
  return project;
}

/** Reads the files in a folder and its subfolders. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );

if (has("jb", "the Tanka example") && has("tk", "the Tanka example")) {
  const project = clone();

  const expected = filesIn(`${example}/expected`);
  const environments = ["production", "staging"];
  const expectedOf = (environment: string) =>
    expected[`environments-${environment}/ImageStream-web.yaml`] as string;

  test("tk eval gives the objects of an environment, to which the others add its namespace", () => {
    for (const environment of environments) {
      const { web } = JSON.parse(run("tk", ["eval", `environments/${environment}`], project));
      const { metadata, ...manifest } = parse(expectedOf(environment));
      const { namespace, ...own } = metadata;
      assert.is(namespace, `web-${environment}`);
      assert.equal(web, { ...manifest, metadata: own });
    }
  });

  test("jb installs the library for a project of its own", () => {
    const own = installed();
    for (const environment of environments) {
      const args = ["eval", `environments/${environment}`];
      assert.is(run("tk", args, own), run("tk", args, project));
    }
  });

  test("tk show prints the manifests of an environment", () => {
    for (const environment of environments) {
      const args = ["show", "--dangerous-allow-redirect", `environments/${environment}`];
      assert.is(run("tk", args, project).trimEnd(), expectedOf(environment).trimEnd());
    }
  });

  test("tk export writes what is expected", () => {
    const output = join(project, "output");
    const format = "{{env.metadata.name}}/{{.kind}}-{{.metadata.name}}";
    run("tk", ["export", output, "environments", "--recursive", "--format", format], project);
    const { "manifest.json": index, ...files } = filesIn(output);
    assert.type(index, "string");
    assert.equal(files, expected);
  });
}

test.run();
