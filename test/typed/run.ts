import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check, report } from "../package/check.js";
import { compileModule, makeFolder, versions } from "./compiler.js";
import { altered, callOf, exactly, headLines, moduleOf, widely } from "./source.js";
import {
  exactTexts,
  faultyTexts,
  leftTexts,
  longTexts,
  rightDocuments,
  type Text,
  wideTexts,
} from "./texts.js";

/** The most instantiations that a call may take, and that an image of a document may. */
const [maxOfCall, maxOfImage] = [305, 1_000];

const usage = readFileSync(new URL("usage.ts", import.meta.url), "utf8");
const page = readFileSync(new URL("../../docs/typed-call.md", import.meta.url), "utf8");
const folder = makeFolder();

/** Calls as in the README, each with a text of its own: for equal texts, TypeScript makes the types once. */
const calls = (count: number): string =>
  moduleOf(
    Array.from(
      { length: count },
      (_, index) => `importSpec("from ImageStreamTag nginx:1.${index} scheduled local");`,
    ),
  );

/** Documents of a number of images each. */
const documents = (count: number, images: number): string =>
  moduleOf(
    Array.from({ length: count }, (_, index) => {
      const items = Array.from(
        { length: images },
        (_, image) => `from quay.io/org/app:${index}.${image} to v${index}.${image} scheduled local`,
      );
      const text = JSON.stringify(["stream web label app web", ...items].join("\n  "));
      return `imageStreams(${text});`;
    }),
  );

/** The error of TypeScript for a text that is refused with a sentence. */
const refusal = (sentence: string): string =>
  `Argument of type 'string' is not assignable to parameter of type 'SpecError<${JSON.stringify(sentence)}>'.`;

/** The errors of TypeScript that fit the mistakes of a text. */
const refusalsOf = ({ mistakes }: Text): string[] => mistakes.map(({ sentence }) => refusal(sentence));

const refused = (text: Text): string => `${callOf(text)};`;

/** Checks the types of the calls on one version of TypeScript against the results at run time. */
function checkVersion(version: string): void {
  const compile = (lines: readonly string[]) => compileModule(folder, version, moduleOf(lines)).errors;
  const instantiations = (source: string) => compileModule(folder, version, source).instantiations;
  const name = (text: string) => `TypeScript ${version}: ${text}`;

  check(name(`the types of ${exactTexts.length} specs and clauses are those of their values`), () => {
    assert.ok(exactTexts.length >= 500);
    assert.deepEqual(compile(exactTexts.map((text) => exactly(text))), []);
  });

  check(name("with every 10th expectation altered, exactly those are errors"), () => {
    const lines = exactTexts.map((text, index) =>
      index % 10 === 0 ? exactly(text, altered(text.value as object)) : exactly(text),
    );
    const expected = exactTexts.flatMap((_, index) => (index % 10 === 0 ? [headLines + index + 1] : []));
    assert.deepEqual(
      compile(lines).map(({ line }) => line),
      expected,
    );
  });

  check(
    name(`the types of ${wideTexts.length} specs that types cannot read to the end fit their values`),
    () => {
      assert.ok(wideTexts.length > 0);
      assert.deepEqual(compile(wideTexts.map(widely)), []);
    },
  );

  check(name(`the types of ${rightDocuments.length} documents are wide`), () => {
    assert.ok(rightDocuments.length >= 500);
    assert.deepEqual(compile(rightDocuments.map(widely)), []);
  });

  check(
    name(`${faultyTexts.length} faulty texts are refused in one line, with the words of the runtime`),
    () => {
      assert.ok(faultyTexts.length >= 1_000);
      const expected = faultyTexts.map((text, index) => ({
        line: headLines + index + 1,
        message: refusalsOf(text)[0] as string,
      }));
      assert.deepEqual(compile(faultyTexts.map(refused)), expected);
    },
  );

  check(
    name(`${leftTexts.length} documents that the runtime refuses are refused with its words or not at all`),
    () => {
      assert.ok(leftTexts.length > 0);
      const errors = compile(leftTexts.map(refused));
      assert.ok(errors.length < leftTexts.length);
      for (const { line, message } of errors)
        assert.ok(refusalsOf(leftTexts[line - headLines - 1] as Text).includes(message), message);
    },
  );

  check(name(`${longTexts.length} long texts do not exhaust the type checker`), () => {
    const lines = longTexts.map((text) => (text.mistakes.length === 0 ? widely(text) : refused(text)));
    for (const { line, message } of compile(lines))
      assert.equal(message, refusalsOf(longTexts[line - headLines - 1] as Text)[0]);
  });

  check(name("usage.ts"), () => {
    assert.deepEqual(compileModule(folder, version, usage).errors, []);
  });

  check(name("docs/typed-call.md shows the errors of its wrong texts"), () => {
    const [, texts = "", output = ""] = /```ts\n([^`]*)```\n\n```\n([^`]*)```/.exec(page) ?? [];
    const shown = [...output.matchAll(/: error TS\d+: (.*)$/gm)].map(([, message]) => message);
    assert.ok(shown.length > 0);
    assert.deepEqual(
      compile(texts.split("\n")).map(({ message }) => message),
      shown,
    );
  });

  check(name(`a call takes at most ${maxOfCall} instantiations`), () => {
    const [none, hundred, thousand] = [0, 100, 1_000].map((count) => instantiations(calls(count))) as [
      number,
      number,
      number,
    ];
    const each = Math.round((thousand - hundred) / 900);
    console.log(`      | ${version} | ${none} | ${hundred} | ${thousand} | ${each} |`);
    assert.ok(each <= maxOfCall, `${each}`);
  });

  for (const images of [10, 250])
    check(name(`a document of ${images} images takes at most ${maxOfImage} instantiations per image`), () => {
      const [one, eleven] = [1, 11].map((count) => instantiations(documents(count, images))) as [
        number,
        number,
      ];
      const each = Math.round((eleven - one) / 10);
      const perImage = Math.round(each / images);
      console.log(`      | ${version} | ${images} | ${one} | ${eleven} | ${each} | ${perImage} |`);
      assert.ok(each <= images * maxOfImage, `${each}`);
    });
}

for (const version of versions) checkVersion(version);
report();
