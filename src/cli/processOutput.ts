import { fstatSync, writeSync } from "node:fs";
import type { Output } from "./io.js";

/**
 * Returns an output of the process. A file or a pipe is written without the stream that Node has for it: that would load
 * Node's network first.
 */
export function processOutput(descriptor: number, stream: () => NodeJS.WriteStream): Output {
  return isTakenWhole(descriptor) ? new DescriptorOutput(descriptor, stream) : stream();
}

/** True if writing to it waits until all is taken, as it does in Node's own streams. */
function isTakenWhole(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

class DescriptorOutput implements Output {
  private readonly descriptor: number;
  private readonly stream: () => NodeJS.WriteStream;
  /** Writes the rest once the reader does not keep up with a pipe that another process made non-blocking. */
  private waiting: NodeJS.WriteStream | undefined;

  constructor(descriptor: number, stream: () => NodeJS.WriteStream) {
    this.descriptor = descriptor;
    this.stream = stream;
  }

  write(text: string, done?: (error?: Error | null) => void): unknown {
    let rest: Uint8Array = Buffer.from(text);
    try {
      while (this.waiting === undefined && rest.length > 0)
        rest = rest.subarray(writeSync(this.descriptor, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return done?.(error as Error);
      this.waiting = this.stream();
    }
    return this.waiting === undefined ? done?.() : this.waiting.write(rest, done);
  }
}
