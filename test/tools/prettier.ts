import * as assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../package/check.js";
import { output, type Project, run } from "../package/project.js";
import { copyExample } from "./example.js";

/** Checks the Prettier plugin by the command of Prettier. */
export function checkPrettier(project: Project): void {
  const folder = copyExample(project, "vite");
  const prettier = join(project.folder, "node_modules/.bin/prettier");
  const options = ["--plugin", "importspec/prettier"];

  check("prettier formats .imports files and tags", () => {
    writeFileSync(join(folder, "web.imports"), "stream   web\nfrom a:1   scheduled");
    writeFileSync(
      join(folder, "tag.js"),
      'import { importSpec } from "importspec";\nimportSpec`from   a`;\n',
    );
    output(prettier, [...options, "--write", "web.imports", "tag.js"], { cwd: folder });
    assert.equal(readFileSync(join(folder, "web.imports"), "utf8"), "stream web\n  from a:1 scheduled\n");
    assert.equal(
      readFileSync(join(folder, "tag.js"), "utf8"),
      'import { importSpec } from "importspec";\nimportSpec`from a`;\n',
    );
  });

  check("prettier shows a mistake in an .imports file in a frame", () => {
    writeFileSync(join(folder, "wrong.imports"), "stream web\n  form a:1\n");
    const { status, stderr } = run(prettier, [...options, "wrong.imports"], { cwd: folder });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /wrong\.imports: SyntaxError: Unknown word 'form'\. Did you mean 'from'\? \[unknown-word\] \(2:3\)/,
    );
    assert.match(stderr, /> 2 \| {3}form a:1/);
  });
}
