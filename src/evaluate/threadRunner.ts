import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Answer } from "./answer.js";
import { JsonnetError } from "./error.js";
import type { Evaluation } from "./options.js";
import type { Runner } from "./runner.js";

/**
 * The stack of a thread, of which only what is used takes memory. go-jsonnet recurses for calls with `tailstrict`, too: this
 * is enough for 100,000 of them, as texts of 100 KB in quotes need; Node's 4 MB are for 3,000.
 */
const stackSizeMb = 128;

/** A message of a thread: traces while it evaluates, then its answer or the reason of a crash. */
export type Posted = Answer | { readonly trace: string } | { readonly crashed: string };

/** Starts a thread for the WebAssembly engine. In the sources it is TypeScript, too, and Node 20 gives it no loader. */
export function startThread(): Runner {
  const worker = new Worker(...entry());
  let isAlive = true;
  const stop = () => {
    isAlive = false;
    worker.terminate();
  };
  worker.on("exit", stop);
  // An error ends the thread; who waits for its answer is told.
  worker.on("error", () => {});
  return {
    get isAlive() {
      return isAlive;
    },
    evaluate: (evaluation, signal) => evaluateIn(worker, evaluation, signal),
    keepAlive: (wanted) => (wanted ? worker.ref() : worker.unref()),
    release: stop,
    stop,
  };
}

function entry(): ConstructorParameters<typeof Worker> {
  // The flags of this process may load modules that are found only from its first working directory.
  const options = { resourceLimits: { stackSizeMb }, execArgv: [] };
  if (!import.meta.url.endsWith(".ts")) return [new URL("thread.js", import.meta.url), options];
  const [loader, thread] = ["tsx/esm/api", "./thread.ts"].map((name) =>
    JSON.stringify(import.meta.resolve(name)),
  );
  const code = `import(${loader}).then(({ register }) => { register(); return import(${thread}); })`;
  return [code, { ...options, eval: true }];
}

async function evaluateIn(worker: Worker, evaluation: Evaluation, aborted: AbortSignal): Promise<Answer> {
  const over = new AbortController();
  const signal = AbortSignal.any([aborted, over.signal]);
  const answered = new Promise<Answer>((resolve, reject) => {
    const listen = (posted: Posted): void => {
      if ("trace" in posted) process.stderr.write(posted.trace);
      else if ("crashed" in posted) reject(crash(posted.crashed));
      else resolve(posted);
    };
    worker.on("message", listen);
    signal.addEventListener("abort", () => worker.off("message", listen));
  });
  const ended = async (): Promise<never> => {
    const [status] = await once(worker, "exit", { signal });
    throw crash(`status ${status}`);
  };
  try {
    worker.postMessage(evaluation);
    return await Promise.race([answered, ended()]);
  } catch (error) {
    // An error of the thread itself, such as that its memory ran out.
    throw error instanceof JsonnetError || aborted.aborted ? error : crash((error as Error).message);
  } finally {
    over.abort();
  }
}

function crash(reason: string): JsonnetError {
  const help = "Either the source is nested thousands of levels deep, or memory ran out.";
  return new JsonnetError("crashed", `The evaluating thread crashed: ${reason}. ${help}`);
}
