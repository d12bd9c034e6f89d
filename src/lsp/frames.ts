import { Transform, type TransformCallback } from "node:stream";

/** The largest message, in bytes. A document of 16 MB is at most three times as long in JSON. */
const maxMessage = 2 ** 26;

/** The largest header, in bytes. */
const maxHeader = 2 ** 12;

const separator = "\r\n\r\n";
const field = "Content-Length:";

/** The length of the message that a header announces; undefined if it announces none, or too long a one. */
function lengthIn(header: string): number | undefined {
  const [, digits] = /^Content-Length:[ \t]*(\d{1,15})[ \t]*$/im.exec(header) ?? [];
  const length = Number(digits ?? 0);
  return length > 0 && length <= maxMessage ? length : undefined;
}

/**
 * Passes on the messages of a client and drops what is none: headers without a length, endless ones, and messages that are
 * too long. After one, the next message begins with the next `Content-Length:`. Each is reported.
 */
export class Frames extends Transform {
  readonly #report: (message: string) => void;
  /** The bytes of a header that has not ended. */
  #header: Buffer = Buffer.alloc(0);
  /** How much of a message is still to come. */
  #rest = 0;
  #isLost = false;

  constructor(report: (message: string) => void) {
    super();
    this.#report = report;
  }

  override _transform(chunk: Buffer, _: string, done: TransformCallback): void {
    let bytes = chunk;
    while (bytes.length > 0) bytes = this.#rest > 0 ? this.#takeMessage(bytes) : this.#takeHeader(bytes);
    done();
  }

  /** Passes on a part of a message. Returns the bytes after it. */
  #takeMessage(bytes: Buffer): Buffer {
    const part = bytes.subarray(0, this.#rest);
    this.#rest -= part.length;
    this.push(part);
    return bytes.subarray(part.length);
  }

  /** Adds bytes to the header. Returns those after it, or none if it does not end in them. */
  #takeHeader(bytes: Buffer): Buffer {
    this.#header = Buffer.concat([this.#header, bytes]);
    if (this.#isLost) this.#skip();
    const end = this.#header.indexOf(separator);
    if (end < 0 || end > maxHeader) {
      if (this.#header.length > maxHeader) this.#refuse("A header does not end", 1);
      return Buffer.alloc(0);
    }
    const header = this.#header.subarray(0, end + separator.length);
    const length = lengthIn(header.toString("latin1"));
    const after = this.#header.subarray(header.length);
    this.#header = Buffer.alloc(0);
    if (length === undefined) {
      this.#refuse("A header has no Content-Length, or one of more than 64 MB", 0);
      return after;
    }
    this.push(header);
    this.#rest = length;
    return after;
  }

  #refuse(message: string, dropped: number): void {
    this.#report(message);
    this.#isLost = true;
    this.#header = this.#header.subarray(dropped);
    this.#skip();
  }

  /** Drops all before the next header. Of what may be its beginning, the last bytes are kept. */
  #skip(): void {
    const next = this.#header.indexOf(field);
    this.#isLost = next < 0;
    this.#header = Buffer.from(
      this.#header.subarray(next < 0 ? Math.max(0, this.#header.length - field.length) : next),
    );
  }
}
