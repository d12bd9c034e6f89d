import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "../support/corpus.js";

/** The static imports of a file, without those of types: paths of files, and names of packages. */
function importsOf(path: string): string[] {
  const source = readFileSync(projectRoot + path, "utf8");
  const statements = source.matchAll(/^(?:import|export)(?! type)\b[^;]*?\bfrom "([^"]+)"/gm);
  return [...statements].flatMap(([statement, specifier = ""]) => {
    const [, names] = /\{([^}]*)\}/.exec(statement) ?? [];
    if (names?.split(",").every((name) => /^\s*(?:type .*)?$/.test(name))) return [];
    if (!specifier.startsWith(".")) return [specifier];
    return [posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts")];
  });
}

/** The files and packages that are loaded with some files. */
function loadedWith(...entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (path.endsWith(".ts")) importsOf(path).forEach(visit);
  };
  for (const entry of entries) visit(entry);
  return seen;
}

const run = "src/cli/run.ts";

test("the version needs no command, no language and no files", () => {
  const loaded = loadedWith(run);
  assert.ok(loaded.has("commander"));
  for (const part of loaded)
    assert.not.match(part, /commands\/|src\/(?:compile|check|server|settings|yaml)|grammar\/parser/);
});

test("a command loads no packages or parts of the core that only others need", () => {
  const reading = [
    "src/yaml/readDocument.ts",
    "src/evaluate/index.ts",
    "src/embedded/",
    "node:worker_threads",
    "yaml",
  ];
  const without = {
    format: [...reading, "src/compile/", "src/server/validate.ts", "src/check/traps/", "js-yaml"],
    render: reading,
    check: [...reading, "src/convert/"],
    evaluate: [...reading, "src/server/validate.ts", "src/check/verdicts.ts", "js-yaml"],
    lsp: [...reading, "src/lsp/", "src/check/", "src/compile/", "grammar/parser.ts"],
    completion: [...reading, "src/check/", "src/compile/", "grammar/parser.ts"],
  };
  for (const [command, parts] of Object.entries(without)) {
    const loaded = [...loadedWith(run, `src/cli/commands/${command}.ts`)];
    for (const part of parts) {
      const found = loaded.filter((path) => path === part || (part.endsWith("/") && path.startsWith(part)));
      assert.equal(found, [], `${command} loads no ${part}`);
    }
  }
});

test.run();
