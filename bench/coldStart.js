import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compare } from "./measure.js";
import { printTable } from "./table.js";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const command = `${dist}/cli.cjs`;
const example = fileURLToPath(new URL("../examples/quickstart/web.imports", import.meta.url));

/** The Node that is measured: by default the one that runs the bench. */
const { NODE = process.execPath } = process.env;

/** A candidate that runs Node from its start to its end. */
const node =
  (args, env = process.env) =>
  (times) => {
    for (let i = 0; i < times; i++) {
      const { status, stderr } = spawnSync(NODE, args, { env });
      if (status !== 0) throw new Error(String(stderr));
    }
  };

const importAndRun = (module, run) =>
  node(["--input-type=module", "--eval", `import * as module from ${JSON.stringify(module)}; ${run}`]);

/** The command forgets the code that it compiled. */
const forgetting = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };

/** Whole processes, against Node that does nothing. */
export function coldStart() {
  const candidates = {
    "bare node": node(["--input-type=module", "--eval", ""]),
    "import importspec": importAndRun(`${dist}/index.node.js`, ""),
    "… and parse": importAndRun(`${dist}/index.node.js`, "module.importSpec`from nginx:1.17 scheduled`"),
    "import yaml": importAndRun(import.meta.resolve("yaml"), "module.parse('from: nginx:1.17')"),
    "importspec --version": node([command, "--version"]),
    "importspec render": node([command, "render", example]),
    "… for the first time": node([command, "render", example], forgetting),
  };
  const version = spawnSync(NODE, ["--version"], { encoding: "utf8" }).stdout.trim();
  printTable(
    `Cold start of Node ${version}`,
    compare(candidates, 31, () => performance.now()),
  );
}
