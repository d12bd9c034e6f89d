/** Where the command writes to, which may be a terminal. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Writes a text, and says when it is taken or why it is not. */
  write(text: string, done?: (error?: Error | null) => void): unknown;
}

/** The streams and the environment of a run of the command. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Thrown when a stream cannot be written, as on a full disk. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** The error codes of a stream whose reader has gone, as in `importspec … | head`. */
const closed = ["EPIPE", "ERR_STREAM_DESTROYED"];

/** Writes a text and waits until the stream has taken it. Returns false if the reader has gone. */
export function write(stream: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if (closed.includes((error as NodeJS.ErrnoException).code ?? "")) resolve(false);
      else reject(new OutputError(`Cannot write: ${error.message}`, { cause: error }));
    });
  });
}

/** How much text is written at once, in UTF-16 units. */
const portionSize = 65_536;

/** Writes pieces of text in portions. Stops early if the reader has gone. */
export async function writeAll(
  stream: Output,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < portionSize) continue;
    if (!(await write(stream, text))) return;
    text = "";
  }
  if (text !== "") await write(stream, text);
}
