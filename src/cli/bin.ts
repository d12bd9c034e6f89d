import { fileURLToPath } from "node:url";
import packageJson from "../../package.json" with { type: "json" };
import { runCached } from "./codeCache.js";

/** A hash of the bundle that this file runs. The build writes it. */
declare const mainHash: string;

// An older Node cannot load the rest of the command. So this file loads it only after a look at the version.
const needed = packageJson.engines.node.replace(">=", "");
const found = process.versions.node;

/** The first two numbers of a version as one: 20.19 is 20019. */
const rank = (version: string): number => {
  const [major, minor] = version.split(".").map(Number);
  return (major ?? 0) * 1_000 + (minor ?? 0);
};

if (rank(found) >= rank(needed)) {
  const main = fileURLToPath(new URL("./main.cjs", import.meta.url));
  runCached(main, mainHash, process.argv.slice(2), (specifier) => import(specifier));
} else {
  process.stderr.write(`importspec needs Node ${needed} or later, and this is Node ${found}.\n`);
  process.exitCode = 2;
}
