import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check, report } from "../package/check.js";
import { compileModule, makeFolder, versions } from "./compiler.js";
import { altered, callOf, expectation, headLines, moduleOf } from "./source.js";
import { exactTexts, faultyTexts, longTexts, type Text, wideTexts } from "./texts.js";

/** The most instantiations that a call may take, and that an image of a document may. */
const [most, mostOfImage] = [370, 2_500];

const usage = readFileSync(new URL("usage.ts", import.meta.url), "utf8");
const folder = makeFolder();

/** Calls of the README's kind, each with a text of its own: for an equal one, the types are made already. */
const callSites = (count: number): string =>
  moduleOf(
    Array.from(
      { length: count },
      (_, place) => `importSpec("from ImageStreamTag nginx:1.${place} scheduled local");`,
    ),
  );

/** Documents of 10 images, each used as manifests: so their types are made to the last field. */
const documents = (count: number): string =>
  moduleOf(
    Array.from({ length: count }, (_, place) => {
      const images = Array.from(
        { length: 10 },
        (_, image) => `from quay.io/org/app:${place}.${image} to v${place}.${image} scheduled local`,
      );
      const text = JSON.stringify(["stream web label app web", ...images].join("\n  "));
      return `((streams: import("importspec").ImageStream[]) => streams)(imageStreams(${text}));`;
    }),
  );

/** What TypeScript says of a text that is refused. */
const refusal = ({ message }: Text): string =>
  `Argument of type 'string' is not assignable to parameter of type 'SpecError<${JSON.stringify(message)}>'.`;

/** Checks the types of the calls on every version of TypeScript, by what the calls give and refuse at run time. */
function checkVersion(version: string): void {
  const compile = (lines: readonly string[]) => compileModule(folder, version, moduleOf(lines)).errors;
  const name = (text: string) => `TypeScript ${version}: ${text}`;

  check(name(`the types of ${exactTexts.length} texts are those of their values`), () => {
    assert.ok(exactTexts.length >= 1_000);
    assert.deepEqual(compile(exactTexts.map((text) => expectation("Same", text))), []);
  });

  check(name("with every 10th expectation altered, just those are errors"), () => {
    const lines = exactTexts.map((text, place) =>
      expectation("Same", text, place % 10 === 0 ? (altered(text.value as object) as never) : text.value),
    );
    const expected = exactTexts.flatMap((_, place) => (place % 10 === 0 ? [headLines + place + 1] : []));
    assert.deepEqual(
      compile(lines).map(({ line }) => line),
      expected,
    );
  });

  check(name(`the types of ${wideTexts.length} texts that types cannot follow hold their values`), () => {
    assert.ok(wideTexts.length > 0);
    assert.deepEqual(compile(wideTexts.map((text) => expectation("Fits", text))), []);
  });

  check(
    name(`${faultyTexts.length} faulty texts are refused in one line, with the words of the runtime`),
    () => {
      assert.ok(faultyTexts.length >= 1_000);
      const expected = faultyTexts.map((text, place) => ({
        line: headLines + place + 1,
        message: refusal(text),
      }));
      assert.deepEqual(compile(faultyTexts.map((text) => `${callOf(text)};`)), expected);
    },
  );

  check(name(`${longTexts.length} long texts do not exhaust the type checker`), () => {
    const lines = longTexts.map((text) =>
      text.message === undefined ? expectation("Fits", text) : `${callOf(text)};`,
    );
    for (const { line, message } of compile(lines))
      assert.equal(message, refusal(longTexts[line - headLines - 1] as Text));
  });

  check(name("usage.ts"), () => {
    assert.deepEqual(compileModule(folder, version, usage).errors, []);
  });

  check(name(`a call takes at most ${most} instantiations`), () => {
    const [none, hundred, thousand] = [0, 100, 1_000].map(
      (count) => compileModule(folder, version, callSites(count)).instantiations,
    ) as [number, number, number];
    const each = Math.round((thousand - hundred) / 900);
    console.log(`      | ${version} | ${none} | ${hundred} | ${thousand} | ${each} |`);
    assert.ok(each <= most, `${each}`);
  });

  check(name(`a document takes at most ${mostOfImage} instantiations an image`), () => {
    const [ten, hundred] = [10, 100].map(
      (count) => compileModule(folder, version, documents(count)).instantiations,
    ) as [number, number];
    const each = Math.round((hundred - ten) / 90);
    console.log(`      | ${version} | ${ten} | ${hundred} | ${each} |`);
    assert.ok(each <= 10 * mostOfImage, `${each}`);
  });
}

for (const version of versions) checkVersion(version);
report();
