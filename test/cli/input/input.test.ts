import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { decodeInput, readFile, readStdin } from "../../../src/cli/input/input.js";
import { InputError } from "../../../src/cli/input/inputError.js";
import { runs } from "../../support/runs.js";
import { directoryOf } from "../command.js";

const fromStdin = async (bytes: Uint8Array) => decodeInput(await readStdin(chunks(bytes)));

async function* chunks(bytes: Uint8Array) {
  yield bytes.subarray(0, 2);
  yield bytes.subarray(2);
}

async function refusal(reading: Promise<unknown>): Promise<InputError> {
  try {
    await reading;
  } catch (error) {
    assert.instance(error, InputError);
    return error as InputError;
  }
  return assert.unreachable("it was read") as never;
}

const codeOf = async (reading: Promise<unknown>) => (await refusal(reading)).diagnostics[0]?.code;

test("a byte order mark is not part of the text", async () => {
  const input = await fromStdin(Buffer.from("\uFEFFfrom a\r\n"));
  assert.is(input.name, "<stdin>");
  assert.is(input.text, "from a\r\n");
  assert.is(input.bytes.length, 11);
});

test("characters that are split between chunks are decoded", async () => {
  assert.is((await fromStdin(Buffer.from("é€😀"))).text, "é€😀");
});

test("a missing file, a directory, a path through a file and an impossible path", async () => {
  const { root, path, remove } = directoryOf({ file: "" });
  assert.is(await codeOf(readFile(path("none"))), "missing-file");
  assert.is(await codeOf(readFile(path("file/none"))), "missing-file");
  assert.is(await codeOf(readFile(root)), "directory");
  assert.is(await codeOf(readFile("a\0b")), "unreadable");
  assert.is(await codeOf(readFile("")), "missing-file");
  assert.is((await readFile(path("file"))).bytes.length, 0);
  remove();
});

test("endless input is refused", async () => {
  let read = 0;
  async function* endless() {
    for (;;) {
      read++;
      yield Buffer.alloc(2 ** 20, "x");
    }
  }
  assert.is(await codeOf(readStdin(endless())), "too-large");
  assert.is(read, 17);
});

const onUnix = process.platform === "win32" ? test.skip : test;

onUnix("a FIFO and a device are refused before they are opened", async () => {
  const { path, remove } = directoryOf({});
  execFileSync("mkfifo", [path("fifo")]);
  for (const name of [path("fifo"), "/dev/zero"]) {
    const { diagnostics } = await refusal(readFile(name));
    assert.is(diagnostics[0]?.code, "unreadable");
    assert.match(diagnostics[0]?.message ?? "", /not a regular file/);
  }
  remove();
});

test("the first byte that is not UTF-8 is found", async () => {
  const cases: readonly (readonly [bytes: number[], offset: number, start: number])[] = [
    [[0xff], 0, 0],
    [[0x61, 0x80], 1, 1],
    [[0xc3, 0xa9, 0xc3], 2, 1],
    [[0xef, 0xbb, 0xbf, 0x61, 0xc0, 0xaf], 4, 1],
    [[0xef, 0xbf, 0xbd, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0x80], 7, 3],
  ];
  for (const [bytes, offset, start] of cases) {
    const { diagnostics } = await refusal(fromStdin(Uint8Array.from(bytes)));
    assert.is(diagnostics[0]?.code, "invalid-utf8");
    assert.match(diagnostics[0]?.message ?? "", new RegExp(`offset ${offset} `));
    assert.equal(diagnostics[0]?.range, { start, end: start + 1 });
  }
});

test("UTF-16 is recognized", async () => {
  const [little, big] = [
    Buffer.from("\uFEFFfrom a", "utf16le"),
    Buffer.from("\uFEFFfrom a", "utf16le").swap16(),
  ];
  for (const bytes of [little, big])
    assert.match((await refusal(fromStdin(bytes))).diagnostics[0]?.hint ?? "", /UTF-16/);
});

test("bytes are read completely, or refused where they stop being UTF-8", async () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 3 }),
    fc.constantFrom(Buffer.from("\uFFFD"), Buffer.from("\uFEFF")),
  );
  const property = fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
    const bytes = Buffer.concat(pieces);
    const decode = (part: Uint8Array, stream = false) =>
      new TextDecoder("utf-8", { fatal: true }).decode(part, { stream });
    let good = true;
    try {
      decode(bytes);
    } catch {
      good = false;
    }
    if (good) return assert.is((await fromStdin(bytes)).text, decode(bytes));
    const { diagnostics } = await refusal(fromStdin(bytes));
    const offset = Number(/offset (\d+) /.exec(diagnostics[0]?.message ?? "")?.[1]);
    const before = decode(bytes.subarray(0, offset));
    assert.is(diagnostics[0]?.range?.start, before.length);
    assert.throws(() => decode(bytes.subarray(0, offset + 4)));
  });
  await fc.assert(property, { numRuns: runs(500) });
});

test.run();
