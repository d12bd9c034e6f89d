import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { inputOf } from "../../grammar/input.js";
import { templateInput } from "../../src/api/template.js";
import { fieldHints, foreignHints, hints, holeHints } from "../../src/language/messages.js";
import { parseTree } from "../../src/language/parse.js";
import { templateOf } from "../support/templateOf.js";

const diagnosticsOf = (text: string) => parseTree(inputOf(text)).diagnostics;

/** The texts that diagnostics are about. */
const reported = (text: string) =>
  diagnosticsOf(text).map(({ range: { start, end } }) => text.slice(start, end));

const only = (text: string) => {
  const [diagnostic, ...others] = diagnosticsOf(text);
  assert.equal(others, []);
  return { message: diagnostic?.message, hint: diagnostic?.hint };
};

test("the values of a misspelt word are not reported", () => {
  assert.equal(reported("form nginx"), ["form"]);
  assert.equal(reported("form nginx 1.17"), ["form", "1.17"]);
  assert.equal(reported("from x labl app web"), ["labl"]);
  assert.equal(reported("from x labl app web 3"), ["labl", "3"]);
  assert.equal(reported("from x schedule true"), ["schedule"]);
  assert.equal(reported("strem web schedled"), ["strem", "schedled"]);
});

test("a run of words that are unlike any known one is reported once", () => {
  assert.equal(reported("from x foo bar baz"), ["foo"]);
  assert.equal(reported('from x foo "bar" true'), ["foo"]);
  assert.equal(reported("from x foo scheduld bar baz"), ["foo", "scheduld", "bar"]);
  assert.equal(reported("from x foo local bar"), ["foo", "bar"]);
  assert.equal(reported("from x foo # comment\nbar"), ["foo", "bar"]);
});

test("a hint names the nearest word, kind or boolean", () => {
  assert.is(only("from x scheduld").hint, "Did you mean 'scheduled'?");
  assert.is(only("from x scheduled Flase").hint, "Did you mean 'false'?");
  assert.is(only("from ImagestreamTag x").hint, "Did you mean 'ImageStreamTag'?");
});

test("without a near word the hint lists the words that fit, or the kinds", () => {
  const words: Readonly<Record<string, string>> = {
    whatever: "stream, import",
    "stream web whatever":
      "from, tag, each, namespace, label, annotation, lookupLocal, dockerImageRepository",
    "import web whatever": "from, repository, each, namespace, dryRun",
    "import web each whatever":
      "from, repository, scheduled, local, preserveOriginal, insecure, legacy, source, includeManifest",
    "stream web tag a whatever":
      "from, tag, scheduled, local, preserveOriginal, insecure, legacy, source, reference, annotation",
  };
  for (const [text, expected] of Object.entries(words)) {
    const [{ hint } = {}] = parseTree(inputOf(text), "document").diagnostics;
    assert.is(hint, `Words that fit here: ${expected}.`, text);
  }
  assert.is(
    only("from x whatever").hint,
    "Words that fit here: to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest.",
  );
  assert.is(
    only("from Pod x").hint,
    "The kinds are DockerImage, ImageStreamTag, ImageStreamImage. Write any other after the name, for example: kind Pod",
  );
});

test("a kind in another case, in short or in quotes is told as the kind, to replace it", () => {
  for (const [text, kind] of [
    ["from istag web:1", "ImageStreamTag"],
    ["from DOCKER web:1", "DockerImage"],
    ["from isimage a@sha256:0", "ImageStreamImage"],
    ['from "ImageStreamTag" web:1', "ImageStreamTag"],
  ] as const) {
    const [{ hint, replacement } = {}] = diagnosticsOf(text);
    assert.equal([hint, replacement], [`Did you mean '${kind}'?`, kind], text);
  }
  assert.match(only('from "Pod" web').hint ?? "", /after the name, for example: kind "Pod"$/);
});

test("a hint names the cause of a mistake where it is known", () => {
  assert.match(only("from x to local").hint ?? "", /write "local"\.$/);
  assert.match(only("from x referencePolicy local").hint ?? "", /'local' alone/);
  assert.match(only("from x ImageStreamTag").hint ?? "", /between 'from' and the name/);
  assert.match(only('from x scheduled "false"').hint ?? "", /without quotes/);
  assert.is(only("from x to\n| y").hint, hints.lines);
  assert.is(only("stream true").hint, 'To use it as a name, write "true".');
  assert.match(
    only("stream a import false from b").hint ?? "",
    /write "false"\. For a dry run, write 'dryRun' after/,
  );
  assert.is(only("from x importPolicy scheduled").hint, fieldHints.importPolicy);
  assert.is(only("from x // y").hint, foreignHints.comment);
});

test("a message names the character that it is about, and cuts a long word", () => {
  assert.is(only("from x\u00a0to y").message, "U+00A0 (no-break space) does not separate words");
  assert.is(only(`from x ${"a".repeat(1_000_000)}`).message, `Unknown word '${"a".repeat(60)}…'`);
});

test("there are at most as many diagnostics as recorded faults", () => {
  assert.is(diagnosticsOf(`from x ${"scheduld ".repeat(1000)}`).length, maxFaults);
});

test("an unknown word after a hole that is a name gets a hint about passing a kind", () => {
  const hintsOf = (...strings: readonly string[]) =>
    parseTree(templateInput(templateOf(...strings))).diagnostics.map(({ hint }) => hint);
  assert.equal(hintsOf("from ", " nginx local"), [holeHints.kind]);
  assert.equal(hintsOf("from a to ", " nginx").includes(holeHints.kind), false);
  assert.equal(hintsOf("from ", " schedled"), ["Did you mean 'scheduled'?"]);
  assert.equal(hintsOf("from ImageStreamTag ", " local nginx").includes(holeHints.kind), false);
});

test.run();
