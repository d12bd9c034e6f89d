import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as assert from "uvu/assert";
import type { JsonnetError, SnippetOptions, Variables } from "../../src/evaluate/index.js";
import * as evaluation from "../evaluate/bundled.js";
import { engineSuite } from "../evaluate/engines.js";
import { rejection } from "../evaluate/rejection.js";
import { root } from "./tools.js";

const test = engineSuite("go-jsonnet's own test data", evaluation);

/** The module that the engine is built from, which Go has downloaded with its tests. */
const module = spawnSync("go", ["list", "-m", "-f", "{{.Dir}}", "github.com/google/go-jsonnet"], {
  cwd: `${root}jsonnet-wasm`,
  encoding: "utf8",
}).stdout?.trim();

/** The variables of the tests whose names begin with `extvar`. */
const ext: Variables = {
  stringVar: "2 + 2",
  codeVar: { code: "3 + 3" },
  errorVar: { code: "error 'xxx'" },
  staticErrorVar: { code: ")" },
  UndeclaredX: { code: "x" },
  selfRecursiveVar: { code: `[42, std.extVar("selfRecursiveVar")[0] + 1]` },
  mutuallyRecursiveVar1: { code: `[42, std.extVar("mutuallyRecursiveVar2")[0] + 1]` },
  mutuallyRecursiveVar2: { code: `[42, std.extVar("mutuallyRecursiveVar1")[0] + 1]` },
};

const optionsOf = (name: string): SnippetOptions => ({
  filename: name,
  ...(name.includes("/extvar") && { ext }),
});

interface Case {
  readonly name: string;
  readonly source: string;
  readonly golden: string;
}

/** The tests of one text and its value. Others need natives of their own, or write many files. */
const cases = (folder: string): Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".jsonnet"))
    .map((file) => basename(file, ".jsonnet"))
    .filter((name) => statSync(`${folder}/${name}.golden`, { throwIfNoEntry: false })?.isFile())
    .map((name) => ({
      name: `testdata/${name}`,
      source: readFileSync(`${folder}/${name}.jsonnet`, "utf8"),
      golden: readFileSync(`${folder}/${name}.golden`, "utf8"),
    }))
    .filter(({ source }) => !source.includes("std.native("));

const isValue = ({ golden }: Case): boolean => {
  try {
    JSON.parse(golden);
    return true;
  } catch {
    return false;
  }
};

/** A frame as libjsonnet writes it, without a name for the outermost expression. */
const frame = (line: string): string => line.replace(/\t\$?$/, "").trim();

/** The message and the frames of an error that go-jsonnet prints with its source, and how many frames are left out. */
function expected(golden: string): { readonly message: string; readonly frames: readonly string[] } {
  const [message = "", ...parts] = golden.split(`\n${"-".repeat(49)}\n`);
  const frames = parts.map((part) => part.split("\n")[0] ?? "").map(frame);
  return { message: message.replace(/^RUNTIME ERROR: /, "").trim(), frames };
}

/** The place at the start of a message, and the rest of it. */
const placed = (message: string) => {
  const [, file, line, column, rest] =
    /^(.*?):\(?(\d+):(\d+)(?:-\d+|\)-\(\d+:\d+\))?:? (.*)/s.exec(message) ?? [];
  return { file, line, column, rest: rest?.trim() };
};

/** Returns what is wrong with an error, if anything is. */
function wrongIn({ name, golden }: Case, { code, message, trace }: JsonnetError): object[] {
  const given = expected(golden);
  if (code === "static") {
    const [found, wanted] = [placed(message), placed(given.message.split("\n\n")[0] as string)];
    return isDeepStrictEqual(found, wanted) ? [] : [{ name, found, wanted }];
  }
  const lines = message.split("\n");
  const gap = given.frames.findIndex((each) => each.startsWith("... (skipped"));
  const upToGap = (frames: readonly string[]) => (gap === -1 ? frames : frames.slice(0, gap));
  const found = {
    code,
    message: lines
      .slice(0, lines.length - trace.length)
      .join("\n")
      .trim(),
    frames: upToGap(lines.slice(lines.length - trace.length).map(frame)),
  };
  const frames = upToGap(given.frames).filter((each) => each !== "During evaluation");
  // Files are found by our importer, which has the words of libjsonnet.
  const isOurs = found.message.startsWith("couldn't open import");
  const wanted = { code: "runtime", message: isOurs ? found.message : given.message, frames };
  return isDeepStrictEqual(found, wanted) ? [] : [{ name, found, wanted }];
}

if (!module) {
  console.log("Skipped: go-jsonnet's own test data, which Go downloads");
} else {
  const all = cases(`${module}/testdata`);
  const run = (each: Case, isRight: (each: Case) => Promise<void>): Promise<void> => {
    // Imports are looked up beside the text, and the texts are named as in go-jsonnet's tests.
    process.chdir(module);
    return isRight(each).finally(() => process.chdir(root));
  };

  test.only("wasm", "its texts have the values that it expects", async ({ evaluateSnippet }) => {
    const values = all.filter(isValue);
    assert.ok(values.length > 450, `${values.length}`);
    for (const each of values)
      await run(each, async ({ name, source, golden }) => {
        assert.equal(await evaluateSnippet(source, optionsOf(name)), JSON.parse(golden), name);
      });
  });

  test.only("wasm", "its texts have the errors, places and frames that it expects", async (on) => {
    const errors = all.filter((each) => !isValue(each));
    assert.ok(errors.length > 200, `${errors.length}`);
    const wrong: object[] = [];
    for (const each of errors)
      await run(each, async ({ name, source }) => {
        wrong.push(...wrongIn(each, await rejection(on.evaluateSnippet(source, optionsOf(name)))));
      });
    assert.equal(wrong, []);
  });
}

test.run();
