import * as assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { libraryFiles } from "../../src/library/files.js";
import { brokenLinks } from "../support/links.js";
import { check } from "./check.js";
import { output, type Project, tools } from "./project.js";

/** Checks package.json and the files that it names. */
export function checkManifest({ folder, tarball }: Project): void {
  const bin = (name: string) => join(tools, "node_modules/.bin", name);

  check("attw finds no mistake in the types", () => {
    const args = [
      "--profile",
      "esm-only",
      "--exclude-entrypoints",
      ...libraryFiles.map(({ path }) => `./${path}`).filter((path) => path.lastIndexOf("/") < 2),
      "./main.libsonnet",
    ];
    output(bin("attw"), [tarball, ...args], { cwd: folder });
  });

  check("publint finds no mistake in package.json", () => {
    const printed = output(bin("publint"), ["run", tarball, "--strict"], { cwd: folder });
    assert.match(printed, /All good!/);
  });

  check("every link of the pages in the package leads to a file in it", () => {
    assert.deepEqual(brokenLinks(join(folder, "node_modules/importspec")), []);
  });

  check("the package has its changelog, and a source map of each bundle", () => {
    const inside = join(folder, "node_modules/importspec");
    assert.match(readFileSync(join(inside, "CHANGELOG.md"), "utf8"), /^# Changelog/);
    // These are not bundles: they load some.
    const bundles = readdirSync(join(inside, "dist")).filter(
      (name) => /\.c?js$/.test(name) && !name.endsWith(".node.js") && name !== "cli.js",
    );
    assert.ok(bundles.length > 10);
    for (const name of bundles) assert.ok(existsSync(join(inside, "dist", `${name}.map`)), name);
  });

  check("the schemas are files of the package", () => {
    const print = `import { readFileSync } from "node:fs";
      const path = import.meta.resolve("importspec/schemas/image.openshift.io/imagestream_v1.json");
      console.log(JSON.parse(readFileSync(new URL(path), "utf8")).title);`;
    const args = ["--input-type=module", "--eval", print];
    assert.equal(output(process.execPath, args, { cwd: folder }), "ImageStream\n");
  });

  check("THIRD-PARTY-NOTICES.txt names the bundled packages", () => {
    const notices = readFileSync(
      join(folder, "node_modules/importspec/dist/THIRD-PARTY-NOTICES.txt"),
      "utf8",
    );
    for (const name of [
      "chevrotain",
      "commander",
      "js-yaml",
      "yaml",
      "@babel/parser",
      "eslint-scope",
      "magic-string",
    ])
      assert.match(notices, new RegExp(`^${name} \\d`, "m"));
  });
}
