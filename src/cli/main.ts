import { processOutput } from "./processOutput.js";
import { run } from "./run.js";

/** Node's stream for an output. It reports errors through the callback of `write`; without a listener Node would crash on them. */
const listening = (stream: NodeJS.WriteStream) => {
  stream.on("error", () => {});
  return stream;
};

const io = {
  get stdin() {
    return process.stdin;
  },
  stdout: processOutput(1, () => listening(process.stdout)),
  stderr: processOutput(2, () => listening(process.stderr)),
  env: process.env,
};
run(process.argv.slice(2), io).then((code) => process.exit(code));
