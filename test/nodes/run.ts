import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { npm } from "../package/project.js";
import { projectRoot } from "../support/corpus.js";
import manifest from "./package.json" with { type: "json" };

/** Runs every unit test in each version of Node that is alive, each law a few times. Needs the registry. */
const folder = fileURLToPath(new URL(".", import.meta.url));
const env = { ...process.env, RUNS: "0.01" };
const run = promisify(execFile);

/** Runs the unit tests in a version of Node. Prints their count, or their whole output if one fails. */
async function runIn(name: string): Promise<void> {
  const node = `${folder}node_modules/${name}/bin/node`;
  if (!existsSync(node)) return console.log(`Skipped: ${name}, which is only installed on Linux, x64`);
  const { stdout: version } = await run(node, ["--version"]);
  const options = { cwd: projectRoot, env, maxBuffer: Infinity };
  try {
    const { stdout } = await run(node, ["--import", "tsx", "test/run.ts", "test"], options);
    console.log(`ok    Node ${version.trim()}: ${/Passed: +(\d+)/.exec(stdout)?.[1]} tests`);
  } catch (error) {
    const { stdout, stderr, message } = error as Error & {
      readonly stdout?: string;
      readonly stderr?: string;
    };
    console.log(`FAIL  Node ${version.trim()}\n${stdout ?? message}${stderr ?? ""}`);
    process.exitCode = 1;
  }
}

npm(["ci"], folder);
const names = Object.keys(manifest.optionalDependencies);
const next = async (): Promise<void> => {
  for (let name = names.shift(); name !== undefined; name = names.shift()) await runIn(name);
};
await Promise.all(Array.from({ length: availableParallelism() }, next));
