import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { engines, isInstalled } from "../../src/evaluate/engine.js";
import * as sources from "../../src/index.js";
import * as runtimeSources from "../../src/runtime.js";
import { packTemplate } from "../runtime/packing.js";
import { bundledPackage } from "../support/bundledPackage.js";
import { casesOf, projectRoot } from "../support/corpus.js";
import { templateOf } from "../support/templateOf.js";

const dist = `${bundledPackage}/dist/`;

/** The names in an object, and in the objects in it. */
const shapeOf = (value: unknown): unknown =>
  typeof value === "object"
    ? Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, shapeOf(each)]))
    : typeof value;

const index = { ...(await import(`${dist}index.node.js`)) };
const runtime = { ...(await import(`${dist}runtime.node.js`)) };

/** Prints the bundles that are loaded once the entry is imported, and once a text is parsed. */
const script = `
  import { createRequire } from "node:module";
  import { basename } from "node:path";
  const { cache } = createRequire(${JSON.stringify(dist)});
  const loaded = () => Object.keys(cache).map((path) => basename(path)).sort();
  const { importSpec } = await import(${JSON.stringify(`${dist}index.node.js`)});
  const first = loaded();
  importSpec("from a:1");
  console.log(JSON.stringify([first, loaded()]));`;

test("importing the package in Node loads the class of errors, and no code of the language", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  assert.is(stderr, "");
  assert.equal(JSON.parse(stdout), [["error.cjs"], ["error.cjs", "quick.cjs"]]);
});

test("a bundler that takes the entries for Node can bundle what they load", async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { importSpec } from "${dist}index.node.js";`, resolveDir: bundledPackage },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const bundled = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
  assert.equal(bundled.importSpec("from a:1"), sources.importSpec("from a:1"));
});

test("the entries for Node export what the sources do", () => {
  assert.equal(shapeOf(index), shapeOf({ ...sources }));
  assert.equal(shapeOf(runtime), shapeOf({ ...runtimeSources }));
  assert.equal(index.image.v1.imageStream.new("a"), sources.imageStream.new("a"));
  assert.is(index.from.withName.name, "withName");
});

test("the small file for right texts gives what the whole one does, and leaves the errors to it", () => {
  const pairs = [
    [index.importSpec, sources.importSpec],
    [index.clauses, sources.clauses],
  ];
  const outcome = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      const { name, message, code, range, hint } = error as InstanceType<typeof index.ImportSpecError>;
      return { name, message, code, range, hint };
    }
  };
  const texts = [...casesOf("corpus"), ...casesOf("corpus-invalid")].map(({ text }) => text);
  for (const [built, source] of pairs) {
    for (const text of texts)
      assert.equal(
        outcome(() => built(text)),
        outcome(() => source(text)),
        text,
      );
    for (const hole of ["a:1", true, { importPolicy: { insecure: true } }, { importPolicy: 1 }, 1, undefined])
      for (const strings of [
        templateOf("from ", ""),
        templateOf("from a ", ""),
        templateOf("scheduled ", ""),
      ])
        assert.equal(
          outcome(() => built(strings, hole)),
          outcome(() => source(strings, hole)),
          `${strings.join("…")} with ${JSON.stringify(hole)}`,
        );
  }
});

test("there is one class of errors, whatever throws it", () => {
  const { ImportSpecError } = index;
  const wrong = (run: () => unknown) => {
    assert.throws(run, (error: unknown) => error instanceof ImportSpecError);
  };
  wrong(() => index.importSpec("fom a"));
  wrong(() => index.checkDocument(1));
  wrong(() => index.from.withName(1));
  const packed = packTemplate("importSpec", templateOf("from ", ""));
  wrong(() => runtime.importSpec(packed)(1n));
});

const hasEngine = engines.some((engine) => isInstalled(engine, projectRoot));

(hasEngine ? test : test.skip)("an error of a text in Jsonnet has that class, too", async () => {
  const { ImportSpecError } = index;
  const { JsonnetError, evaluateSnippet } = await import(`${dist}jsonnet.js`);
  await evaluateSnippet("std.native('importSpec')('fom a')").then(assert.unreachable, (error: Error) => {
    assert.instance(error, JsonnetError);
    assert.instance(error.cause, ImportSpecError);
  });
});

test.run();
