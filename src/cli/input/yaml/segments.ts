import type { Chunks, NamedBytes } from "../input.js";

/** A part of an input that holds whole documents. */
export interface Segment extends NamedBytes {
  /** The number of its first line. */
  readonly firstLine: number;
}

/** A segment has at least so many bytes, unless the input ends before. */
const minBytes = 2 ** 20;

const separator = Buffer.from("\n---");

/**
 * Cuts a stream before lines that begin with `---`, so that of a long one only a part is in memory. A document is never
 * cut, however long it is.
 */
export async function* segmentsOf(name: string, stream: Chunks): AsyncGenerator<Segment> {
  let parts: Buffer[] = [];
  let size = 0;
  let firstLine = 1;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    parts.push(bytes);
    size += bytes.length;
    // A separator between this chunk and the one before it is found with a later one, or at the end.
    if (size < minBytes || !bytes.includes(separator)) continue;
    const all = Buffer.concat(parts);
    const end = all.lastIndexOf(separator) + 1;
    yield { name, bytes: all.subarray(0, end), firstLine };
    firstLine += countLines(all.subarray(0, end));
    parts = [all.subarray(end)];
    size = all.length - end;
  }
  yield { name, bytes: Buffer.concat(parts), firstLine };
}

/** The number of line ends: LF, CR LF and CR. */
function countLines(bytes: Buffer): number {
  let count = 0;
  for (const [index, byte] of bytes.entries())
    if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) count++;
  return count;
}
