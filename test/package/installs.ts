import * as assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { check } from "./check.js";
import { output, type Project, tools } from "./project.js";
import { scripts } from "./scripts.js";

const bin = (name: string) => join(tools, "node_modules/.bin", name);
const yarn = [process.execPath, join(tools, "node_modules/@yarnpkg/cli-dist/bin/yarn.js")] as const;

/** How a package manager installs a tarball, and what runs a file then. */
interface Manager {
  readonly install: (tarball: string) => readonly string[];
  readonly node: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const managers: Readonly<Record<string, Manager>> = {
  pnpm: { install: (tarball) => [bin("pnpm"), "add", tarball], node: [process.execPath] },
  "Yarn with node_modules": {
    install: (tarball) => [...yarn, "add", `importspec@file:${tarball}`],
    node: [process.execPath],
    files: { "yarn.lock": "", ".yarnrc.yml": "nodeLinker: node-modules\nenableTelemetry: false\n" },
  },
  "Yarn with Plug'n'Play": {
    install: (tarball) => [...yarn, "add", `importspec@file:${tarball}`],
    node: [...yarn, "node"],
    files: { "yarn.lock": "", ".yarnrc.yml": "enableTelemetry: false\n" },
  },
  Bun: { install: (tarball) => [bin("bun"), "add", tarball], node: [bin("bun")] },
};

const runIn = (folder: string, [program = "", ...args]: readonly string[]): string =>
  output(program, args, { cwd: folder });

/** Installs the package with each package manager, and imports and requires it. Prints how long that takes. */
export function checkInstalls({ tarball }: Project): void {
  for (const [name, { install, node, files = {} }] of Object.entries(managers))
    check(`${name}: import, require and the command`, () => {
      const folder = temporaryFolder();
      const all = { "package.json": '{ "private": true }', ...files, ...scripts };
      for (const [path, text] of Object.entries(all)) writeFileSync(join(folder, path), text);
      const start = Date.now();
      runIn(folder, install(tarball));
      const installed = Date.now();
      for (const script of Object.keys(scripts))
        assert.equal(runIn(folder, [...node, script]), "nginx:1.27\n");
      const command = join(folder, "node_modules/.bin/importspec");
      const version = existsSync(command)
        ? runIn(folder, [command, "--version"])
        : runIn(folder, [...yarn, "run", "importspec", "--version"]);
      assert.match(version, /^\d+\.\d+\.\d+/);
      console.log(`      installed in ${installed - start} ms, and ran in ${Date.now() - installed} ms`);
    });
}
