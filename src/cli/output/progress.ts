import type { Output } from "../io.js";

/** Shows which input is being processed. */
export interface Progress {
  readonly next: (name: string) => void;
  readonly end: () => void;
}

/** How often the line is drawn, in milliseconds. Shorter work shows none. */
const interval = 1_000;

const eraseLine = "\r\u001b[2K";

/** Shows the progress of long work on a terminal, in one line that is erased at the end. */
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
