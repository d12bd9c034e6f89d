/** Runs a task when there is room for it. */
export type Limiter = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Creates a limiter that runs at most `most` tasks at once, in the order in which they came. */
export function limiter(most: number): Limiter {
  const waiting: (() => void)[] = [];
  let [free, next] = [most, 0];
  const leave = () => {
    const first = waiting[next];
    if (first === undefined) {
      free++;
      return;
    }
    waiting[next++] = () => {};
    first();
  };
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
