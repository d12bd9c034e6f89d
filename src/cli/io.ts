import type { Writable } from "node:stream";

/** A stream to write to, which may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a run of the command reads and writes. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Thrown where a stream does not take what is written, as on a full disk. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** The codes of a stream that nobody reads any more, as of `importspec … | head`. */
const closed = ["EPIPE", "ERR_STREAM_DESTROYED"];

/** Writes a text and waits until it is taken. Gives false if nobody reads the stream any more. */
export function write(stream: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve(true);
      else if (closed.includes(error.code ?? "")) resolve(false);
      else reject(new OutputError(`Cannot write: ${error.message}`, { cause: error }));
    });
  });
}

/** How much text is written at once, in UTF-16 units. */
const portion = 65_536;

/** Writes pieces of text in portions, until the last or until nobody reads the stream any more. */
export async function writeAll(stream: Output, pieces: Iterable<string>): Promise<void> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < portion) continue;
    if (!(await write(stream, text))) return;
    text = "";
  }
  if (text !== "") await write(stream, text);
}
