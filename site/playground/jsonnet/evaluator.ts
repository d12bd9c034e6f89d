import type { Result, Task } from "./messages.js";

/** How long an evaluation may take, in milliseconds. */
const timeout = 5_000;

/** A worker that evaluates Jsonnet. One that takes too long is ended, and the next task has a new one. */
export class Evaluator {
  #worker: Worker | undefined;
  #ready: Promise<void> | undefined;

  /** Starts to load the engine. */
  load(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  /** Evaluates one task; the one before it must have ended. */
  async evaluate(task: Task): Promise<Result> {
    await this.load();
    const { promise, resolve } = withResolvers<Result>();
    const failed = (message: string) => {
      this.#worker?.terminate();
      this.#ready = undefined;
      resolve({ traced: "", message, trace: [] });
    };
    const late = () => failed(`The evaluation was stopped because it took longer than ${timeout / 1_000} s.`);
    const timer = setTimeout(late, timeout);
    const worker = this.#worker as Worker;
    worker.onmessage = ({ data }: MessageEvent<Result>) => resolve(data);
    worker.onerror = ({ message }) => failed(`The evaluation crashed: ${message}`);
    worker.postMessage(task);
    const result = await promise;
    clearTimeout(timer);
    return result;
  }

  #start(): Promise<void> {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.#worker = worker;
    const { promise, resolve } = withResolvers<void>();
    worker.onmessage = () => resolve();
    // The task that follows finds out.
    worker.onerror = () => resolve();
    return promise;
  }
}

/** Browsers of 2023 do not have Promise.withResolvers. */
function withResolvers<Value>(): {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
} {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
