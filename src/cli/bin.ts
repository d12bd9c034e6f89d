import { run } from "./run.js";

const { stdout, stderr, env } = process;

// Whoever writes learns of an error; without a listener it would end the process.
for (const stream of [stdout, stderr]) stream.on("error", () => {});

// A config that waits for what never comes leaves the event loop empty.
process.once("beforeExit", () => {
  stderr.write("importspec: a config waits for something that never happens\n");
  process.exit(1);
});

const io = {
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  env,
};
run(process.argv.slice(2), io).then((code) => process.exit(code));
