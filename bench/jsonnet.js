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
  options: { jpath: { type: "string", short: "J" }, jsonnet: { type: "string", default: "jsonnet" } },
});
const [openshift] = positionals;
const { jpath, jsonnet: command } = values;
const rounds = 25;
const many = 1_000;

const once = fileURLToPath(new URL("once.js", import.meta.url));
const library = fileURLToPath(new URL("../lib.libsonnet", import.meta.url));
const withLibrary = (source) => `local lib = import ${JSON.stringify(library)}; ${source}`;
const each = (source) => withLibrary(`std.makeArray(${many}, function(i) ${source})`);

const one =
  "lib.from.withKind('DockerImage') + lib.from.withName('quay.io/org/app:1') + lib.to.withName('latest')";
const text = "'from quay.io/org/app:' + i + ' to latest scheduled local'";

const empty = "{}";
const oneSpec = { "lib.libsonnet": withLibrary(one) };
if (openshift !== undefined)
  oneSpec["openshift-libsonnet"] =
    `local lib = (import ${JSON.stringify(resolve(openshift))}).image.v1.imageImportSpec; ${one}`;
const manySpecs = {
  withX: each(
    "lib.from.withKind('DockerImage') + lib.from.withName('quay.io/org/app:' + i) + lib.to.withName('latest') " +
      "+ lib.importPolicy.withScheduled(true) + lib.referencePolicy.withType('Local')",
  ),
  "lib.importSpec": each(`lib.importSpec(${text})`),
};

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
  const native = { "std.native": each(`std.native('importSpec')(${text})`) };
  await compare("One spec, libjsonnet", inNewProcess, oneSpec);
  await compare("1,000 specs, libjsonnet", inBinding, { ...manySpecs, ...native });
  if (hasCommand()) {
    await compare("One spec, go-jsonnet", inCommand, oneSpec);
    await compare("1,000 specs, go-jsonnet", inCommand, manySpecs);
  } else console.log(`\nSkipped: there is no command ${command} here.`);
  if (openshift === undefined)
    console.log("\nopenshift-libsonnet is skipped: give the path of its main.libsonnet to compare with it.");
} finally {
  rmSync(directory, { recursive: true });
}
