import type { Output } from "../io.js";

/** Says which input is at work. */
export interface Progress {
  readonly next: (name: string) => void;
  readonly end: () => void;
}

/** How often the line is drawn, in milliseconds: work that takes less shows none. */
const interval = 1_000;

const eraseLine = "\r\u001b[2K";

/** Shows on a terminal, in one line that goes away again, how far long work has come. */
export function startProgress(total: number, stream: Output): Progress {
  let name = "";
  let count = 0;
  let drawn = false;
  const timer = stream.isTTY
    ? setInterval(() => {
        stream.write(`${eraseLine}${count} of ${total}: ${name}`);
        drawn = true;
      }, interval)
    : undefined;
  timer?.unref();
  return {
    next(next) {
      name = next;
      count++;
    },
    end() {
      clearInterval(timer);
      if (drawn) stream.write(eraseLine);
    },
  };
}
