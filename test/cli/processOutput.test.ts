import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync, readFileSync, readSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Output } from "../../src/cli/io.js";
import { write } from "../../src/cli/io.js";
import { processOutput } from "../../src/cli/processOutput.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { memory } from "./command.js";

const never = (): never => {
  throw new Error("The stream of Node is not needed");
};

/** A stream that keeps the bytes written to it. */
function bytesKept(): Output & { readonly bytes: Buffer[] } {
  const bytes: Buffer[] = [];
  return {
    bytes,
    write(text, done) {
      bytes.push(Buffer.from(text));
      done?.();
    },
  };
}

if (process.platform === "win32") {
  test.skip("needs the descriptors of Unix");
} else {
  test("a file is written without a stream", async () => {
    const path = `${temporaryFolder()}/out`;
    const descriptor = openSync(path, "w");
    const output = processOutput(descriptor, never);
    assert.is(output.isTTY, undefined);
    assert.is(await write(output, "grün\n"), true);
    assert.is(await write(output, ""), true);
    assert.is(await write(output, "x".repeat(100_000)), true);
    closeSync(descriptor);
    assert.is(readFileSync(path, "utf8"), `grün\n${"x".repeat(100_000)}`);
  });

  test("a stream writes the rest, and all that follows, once a pipe that does not wait is full", async () => {
    const path = `${temporaryFolder()}/pipe`;
    execFileSync("mkfifo", [path]);
    const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
    const rest = bytesKept();
    const output = processOutput(pipe, () => rest as unknown as NodeJS.WriteStream);
    const text = "übergroß\n".repeat(20_000);
    assert.is(await write(output, text), true);
    assert.is(await write(output, "end\n"), true);
    const piped = Buffer.alloc(1_000_000);
    const size = readSync(pipe, piped);
    closeSync(pipe);
    assert.ok(size > 0 && rest.bytes.length === 2);
    assert.is(Buffer.concat([piped.subarray(0, size), ...rest.bytes]).toString(), `${text}end\n`);
  });

  test("an output that is neither a file nor a pipe, or is not open, has the stream of Node", () => {
    const stream = memory(true) as unknown as NodeJS.WriteStream;
    const device = openSync("/dev/null", "w");
    assert.is(
      processOutput(device, () => stream),
      stream,
    );
    closeSync(device);
    assert.is(
      processOutput(device, () => stream),
      stream,
    );
  });

  test("an error of the descriptor is that of the write", async () => {
    const path = `${temporaryFolder()}/out`;
    const descriptor = openSync(path, "w");
    const output = processOutput(descriptor, never);
    closeSync(descriptor);
    await write(output, "a").then(
      () => assert.unreachable(),
      (error: Error) => assert.match(error.message, /EBADF/),
    );
  });
}

test.run();
