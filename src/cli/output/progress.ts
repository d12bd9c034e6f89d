import { columns, visible } from "../../text/visible.js";
import type { Output } from "../io.js";

/** Shows which input is being processed. */
export interface Progress {
  readonly next: (name: string) => void;
  readonly end: () => void;
}

/** How often the line is drawn, in milliseconds. Shorter work shows none. */
const interval = 1_000;

const eraseLine = "\r\u001b[2K";

/** Cuts a line that is as wide as the terminal or wider: the terminal would keep its second line. */
function fitted(line: string, width: number): string {
  if (columns(line) < width) return line;
  let cut = "";
  for (const character of line) {
    if (columns(cut + character) > width - 2) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Shows the progress of long work on a terminal, in one line that is erased at the end. */
export function startProgress(total: number, stream: Output): Progress {
  let name = "";
  let count = 0;
  let drawn = false;
  const timer = stream.isTTY
    ? setInterval(() => {
        stream.write(eraseLine + fitted(`${count} of ${total}: ${visible(name)}`, stream.columns ?? 80));
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
