import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { count } from "../output/count.js";
import type { Answer } from "./configWorker.js";
import type { Input } from "./input.js";
import { InputError } from "./inputError.js";

/** A worker that has answered waits here for the next config: to start one takes longer than most configs. */
let idle: Worker | undefined;

/**
 * Runs a config in a thread of its own, which can be ended even in an endless loop, and returns a copy of its default
 * export. Throws an InputError for all that `loadConfig` refuses, and if it takes longer than `timeout` milliseconds.
 */
export async function configValue(input: Input, timeout: number): Promise<unknown> {
  const worker = idle ?? start();
  idle = undefined;
  worker.ref();
  worker.postMessage(input);
  const answer = await answerOf(worker, timeout);
  if (typeof answer === "string") {
    await worker.terminate();
    throw new InputError({ name: input.name }, [{ code: "config", message: answer }]);
  }
  worker.unref();
  idle = worker;
  if ("error" in answer) throw new InputError(...answer.error);
  return answer.value;
}

/** Starts a worker. In the sources it is TypeScript, too, and Node 20 gives it no loader. */
function start(): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("configWorker.js", import.meta.url));
  const [loader, worker] = ["tsx/esm/api", "./configWorker.ts"].map((name) =>
    JSON.stringify(import.meta.resolve(name)),
  );
  const code = `import(${loader}).then(({ register }) => { register(); return import(${worker}); })`;
  return new Worker(code, { eval: true });
}

/** Waits for the answer of a worker, or returns the reason why there is none. */
function answerOf(worker: Worker, timeout: number): Promise<Answer | string> {
  const over = new AbortController();
  const { signal } = over;
  const answered = once(worker, "message", { signal }).then(([answer]): Answer => answer);
  const ended = once(worker, "exit", { signal }).then(() => "The config ended its thread");
  const late = sleep(timeout, `The config did not settle within ${count(timeout / 1_000, "second")}`, {
    signal,
  });
  return Promise.race([answered, ended, late])
    .catch((error: Error) => error.message)
    .finally(() => over.abort());
}
