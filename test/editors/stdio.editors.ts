import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  CompletionRequest,
  ExitNotification,
  HoverRequest,
  ShutdownRequest,
} from "vscode-languageserver-protocol/node";
import { bundledPackage } from "../support/bundledPackage.js";
import { editorOf, startServer } from "./server.js";

test("the command serves an editor over stdio, and ends when it is told so", async () => {
  const server = startServer();
  const { connection, open, change } = await editorOf(server);
  const { diagnostics, ...place } = await open("stream web\n  from quay.io/o/a:1 sched‸led\n");
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["unknown-word"],
  );
  assert.ok(await connection.sendRequest(CompletionRequest.type, place));
  assert.equal(await change(place.textDocument.uri, 2, "stream web\n  from quay.io/o/a:1 scheduled\n"), []);
  assert.ok(await connection.sendRequest(HoverRequest.type, place));
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  assert.is(await server.exited, 0);
});

test("input that is not a message is answered by errors, and the server lives on", async () => {
  const server = startServer();
  const { connection, open } = await editorOf(server);
  let answered = "";
  server.child.stdout?.on("data", (data) => {
    answered += data;
  });
  for (const nonsense of [
    "hello\r\n\r\n",
    "Content-Length: 9999999999\r\n\r\n",
    "x".repeat(1_000_000),
    "Content-Length: 2\r\n\r\n{[",
  ])
    server.child.stdin?.write(nonsense);
  const { diagnostics } = await open("strem web");
  assert.ok(diagnostics.length > 0);
  assert.ok((answered.match(/"id":null,"error":\{"code":-32700/g)?.length ?? 0) >= 3, answered);
  connection.dispose();
  server.child.kill();
});

test("the server ends when the editor is gone", async () => {
  const server = startServer();
  await editorOf(server);
  server.child.stdin?.end();
  assert.is(await server.exited, 1);
});

test("10,000 images: diagnostics within 500 ms of CPU, completion within 50 ms", async () => {
  const server = startServer();
  const { connection, open, change } = await editorOf(server);
  const text = `stream web\n${Array.from({ length: 10_000 }, (_, i) => `  from quay.io/o/a${i}:${i} to v${i} local\n`).join("")}`;
  /** The milliseconds of CPU of the server so far: proc(5), utime and stime in hundredths. */
  const cpu = (): number => {
    const fields = readFileSync(`/proc/${server.child.pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  };
  const costOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = cpu();
    await work();
    return cpu() - before;
  };
  const place = await open(`${text}‸`);
  const { uri } = place.textDocument;
  const diagnostics: number[] = [];
  const completions: number[] = [];
  for (let version = 2; version < 8; version++) {
    const changed = `${text}${"#".repeat(version)}\n`;
    diagnostics.push(await costOf(() => change(uri, version, changed)));
    completions.push(await costOf(() => connection.sendRequest(CompletionRequest.type, place)));
  }
  console.log(
    `CPU of the process: diagnostics ${diagnostics.join(", ")} ms, completion ${completions.join(", ")} ms`,
  );
  assert.ok(Math.min(...diagnostics) < 500);
  assert.ok(Math.min(...completions) < 50);
  server.child.kill();
});

test("only the command lsp loads the server, and the core has none of it", () => {
  const read = (file: string) => readFileSync(`${bundledPackage}/dist/${file}`, "utf8");
  const importsOf = (file: string): string[] =>
    [...read(file).matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, name]) => name as string);
  const reached = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const next of importsOf(file)) reached(next, seen);
    return seen;
  };
  for (const entry of ["cli.cjs", "main.cjs", "index.js", "runtime.js"]) {
    const files = [...reached(entry)];
    assert.ok(files.length > 1 || ["cli.cjs", "main.cjs"].includes(entry));
    assert.not.ok(files.includes("lsp.js"), entry);
    assert.not.ok(
      files.some((file) => read(file).includes("textDocument/")),
      entry,
    );
  }
  assert.match(read("main.cjs"), /Import\(\s*"\.\/lsp\.js"\s*\)/);
  assert.match(read("lsp.js"), /textDocument\//);
});

test.run();
