import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
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
      "./lib.libsonnet",
      "./main.libsonnet",
      "./main.libsonnet",
    ];
    output(bin("attw"), [tarball, ...args], { cwd: folder });
  });

  check("publint finds no mistake in package.json", () => {
    const printed = output(bin("publint"), ["run", tarball, "--strict"], { cwd: folder });
    assert.match(printed, /All good!/);
  });

  check("THIRD-PARTY-NOTICES.txt names the bundled packages", () => {
    const notices = readFileSync(
      join(folder, "node_modules/importspec/dist/THIRD-PARTY-NOTICES.txt"),
      "utf8",
    );
    for (const name of [
      "chevrotain",
      "lodash-es",
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
