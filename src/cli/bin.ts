import { run } from "./run.js";

const { stdout, stderr, env } = process;

// `write` reports errors through its callback. Without this listener Node would crash on them.
for (const stream of [stdout, stderr]) stream.on("error", () => {});

// A config whose top-level await never settles leaves the event loop empty.
process.once("beforeExit", () => {
  stderr.write("importspec: a config awaits a promise that never settles\n");
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
