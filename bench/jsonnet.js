import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { evaluateSnippet } from "../dist/jsonnet.js";

/**
 * The arguments of `node bench/jsonnet.js`: the main.libsonnet of openshift-libsonnet 4.5, the folder in which it finds
 * doc-util, and go-jsonnet's command.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jpath: { type: "string", short: "J" },
    jsonnet: { type: "string", default: fileURLToPath(new URL("../.tools/bin/jsonnet", import.meta.url)) },
  },
});
const [openshift] = positionals;
const { jpath, jsonnet: command } = values;
const rounds = 25;
const many = 1_000;

const once = fileURLToPath(new URL("once.js", import.meta.url));
const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));
/** The library as importspec/jsonnet finds it, and as an engine alone does. */
const libraries = {
  binding: pathOf("../src/evaluate/path/importspec/lib.libsonnet"),
  engine: pathOf("../lib.libsonnet"),
};
const withLibrary = (library, source) => `local lib = import ${JSON.stringify(library)}; ${source}`;
const each = (library, source) => withLibrary(library, `std.makeArray(${many}, function(i) ${source})`);

const one =
  "lib.from.withKind('DockerImage') + lib.from.withName('quay.io/org/app:1') + lib.to.withName('latest')";
const text = "'from quay.io/org/app:' + i + ' to latest scheduled local'";

const empty = "{}";
const document =
  "'stream web each scheduled from quay.io/org/app:1 to latest annotation a \"b c\" local # d'";
/** Loading the library, and using it once. */
const loading = (library) => ({
  withX: withLibrary(library, one),
  text: withLibrary(library, "lib.importSpec('from quay.io/org/app:1 to latest scheduled local')"),
  document: withLibrary(library, `lib.imageStreams(${document})`),
  "a mistake": withLibrary(library, "lib.attempt('importSpec', 'from quay.io/org/app:1 schedled')"),
  ...(openshift !== undefined && {
    "openshift-libsonnet": `local lib = (import ${JSON.stringify(resolve(openshift))}).image.v1.imageImportSpec; ${one}`,
  }),
});
const manySpecs = (library) => ({
  withX: each(
    library,
    "lib.from.withKind('DockerImage') + lib.from.withName('quay.io/org/app:' + i) + lib.to.withName('latest') " +
      "+ lib.importPolicy.withScheduled(true) + lib.referencePolicy.withType('Local')",
  ),
  "lib.importSpec": each(library, `lib.importSpec(${text})`),
});
/** A string of 40,000 characters in a clause. */
const string = (library, piece) => {
  const text = `to "${piece.repeat(40_000 / piece.length)}"`;
  return withLibrary(library, `std.length(lib.clauses(${JSON.stringify(text)}).to.name)`);
};
const strings = (library) => ({
  "without escapes": string(library, "a"),
  "of \\n": string(library, "\\n"),
  "of \\u0041": string(library, "\\u0041"),
  "of \\ud83d\\ude00": string(library, "\\ud83d\\ude00"),
});

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/**
 * Evaluates the sources by turns with a function that gives the milliseconds it takes; prints the median of each, net of
 * an empty one's, and their ratios.
 */
async function compare(title, timeOf, sources) {
  const taken = { empty: [], ...Object.fromEntries(Object.keys(sources).map((name) => [name, []])) };
  for (let round = 0; round < rounds; round++)
    for (const [name, source] of Object.entries({ empty, ...sources }))
      taken[name].push(await timeOf(source));
  const net = (name) => median(taken[name]) - median(taken.empty);
  const [first] = Object.keys(sources);
  console.log(`\n${title}`);
  for (const name of Object.keys(sources))
    console.log(
      `  ${name.padEnd(24)} ${net(name).toFixed(1).padStart(8)} ms ${(net(name) / net(first)).toFixed(2).padStart(8)} ×`,
    );
}

/**
 * In the binding, in a process that has evaluated nothing yet. In one that stays, an evaluation pays for what the one
 * before it left, or finds its memory at hand: that is as much as the difference between the libraries.
 */
const inNewProcess = (source) =>
  Number(execFileSync(process.execPath, [once, source, ...(jpath ? [jpath] : [])], { encoding: "utf8" }));

/** In the binding, in a process that stays. */
async function inBinding(source) {
  const start = performance.now();
  await evaluateSnippet(source);
  return performance.now() - start;
}

/** In the `jsonnet` command. */
function inCommand(source) {
  writeFileSync(file, source);
  const start = performance.now();
  execFileSync(command, [...(jpath ? ["-J", jpath] : []), file], { maxBuffer: 2 ** 28 });
  return performance.now() - start;
}

function hasCommand() {
  try {
    execFileSync(command, ["--version"]);
    return true;
  } catch {
    return false;
  }
}

const directory = mkdtempSync(join(tmpdir(), "importspec-bench-"));
const file = join(directory, "bench.jsonnet");
try {
  const { binding, engine } = libraries;
  const native = { "std.native": each(binding, `std.native('importSpec')(${text})`) };
  await compare("Loading, libjsonnet", inNewProcess, loading(binding));
  await compare("1,000 specs, libjsonnet", inBinding, { ...manySpecs(binding), ...native });
  await compare("A string of 40 KB, libjsonnet", inNewProcess, strings(binding));
  if (hasCommand()) {
    await compare("Loading, go-jsonnet", inCommand, loading(engine));
    await compare("1,000 specs, go-jsonnet", inCommand, manySpecs(engine));
    await compare("A string of 40 KB, go-jsonnet", inCommand, strings(engine));
  } else console.log(`\nSkipped: there is no command ${command} here.`);
  if (openshift === undefined)
    console.log("\nopenshift-libsonnet is skipped: give the path of its main.libsonnet to compare with it.");
} finally {
  rmSync(directory, { recursive: true });
}
