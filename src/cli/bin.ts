import module from "node:module";
import packageJson from "../../package.json" with { type: "json" };

// An older Node cannot load the rest of the command. So this file loads it only after a look at the version.
const needed = packageJson.engines.node.replace(">=", "");
const found = process.versions.node;

/** The first two numbers of a version as one: 20.19 is 20019. */
const rank = (version: string): number => {
  const [major, minor] = version.split(".").map(Number);
  return (major ?? 0) * 1_000 + (minor ?? 0);
};

if (rank(found) >= rank(needed)) {
  // From Node 22.8 on the compiled code is kept in the folder for temporary files; NODE_DISABLE_COMPILE_CACHE forbids it.
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  module.createRequire(import.meta.url)("./main.cjs");
} else {
  process.stderr.write(`importspec needs Node ${needed} or later, and this is Node ${found}.\n`);
  process.exitCode = 2;
}
