import * as assert from "node:assert/strict";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { check } from "./check.js";
import { output, type Project, run } from "./project.js";

const source = `
  import { clauses, from, importPolicy, importSpec, imageStreams, merge } from "importspec";
  const version = "1.17";
  globalThis.results = [
    importSpec\`from nginx:\${version} \${clauses("scheduled local")}\`,
    merge(from.withName("nginx:1.17"), importPolicy.withScheduled(true)),
    imageStreams("stream web from nginx:1.17 to stable")[0].spec.tags[0].name,
  ];
`;

const expected = [
  {
    from: { kind: "DockerImage", name: "nginx:1.17" },
    importPolicy: { scheduled: true },
    referencePolicy: { type: "Local" },
  },
  { from: { name: "nginx:1.17" }, importPolicy: { scheduled: true } },
  "stable",
];

/** Checks the entry `importspec`. */
export function checkRoot({ folder }: Project): void {
  const node = (text: string) => ["--input-type=module", "--eval", text];

  check("importspec runs in Node", () => {
    const print = `${source} console.log(JSON.stringify(results));`;
    assert.deepEqual(JSON.parse(output(process.execPath, node(print), { cwd: folder })), expected);
  });

  check("importspec runs in a browser, without globals of Node and without eval", () => {
    const bundle = buildSync({
      stdin: { contents: source, resolveDir: folder },
      platform: "browser",
      format: "iife",
      bundle: true,
      write: false,
      logLevel: "silent",
    });
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext("globalThis.self = globalThis", context);
    runInContext(bundle.outputFiles[0]?.text as string, context);
    assert.deepEqual(JSON.parse(runInContext("JSON.stringify(results)", context)), expected);
  });

  check("an uncaught error has short lines", () => {
    const wrong = 'import { importSpec } from "importspec"; importSpec("from nginx locla");';
    const { stderr } = run(process.execPath, node(wrong), { cwd: folder });
    assert.match(stderr, /^ImportSpecError: importSpec:1:12: error: /m);
    assert.ok(
      stderr.split("\n").every((line) => line.length < 200),
      stderr,
    );
  });
}
