import { run } from "./run.js";

const { stdout, stderr, env } = process;

// `write` reports errors through its callback. Without this listener Node would crash on them.
for (const stream of [stdout, stderr]) stream.on("error", () => {});

const io = {
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  env,
};
run(process.argv.slice(2), io).then((code) => process.exit(code));
