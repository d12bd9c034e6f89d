import Ajv from "ajv";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { settingsSchemaText } from "../../scripts/generate/settingsSchema.js";
import { settingKeys } from "../../src/settings/keys.js";
import { readSettings } from "../../src/settings/readSettings.js";
import { codes } from "../../src/text/codes.js";
import { runs } from "../support/runs.js";

const all = {
  $schema: "./node_modules/importspec/schemas/importspec.schema.json",
  server: "4.16",
  imageConfig: "cluster.yaml",
  require: ["scheduled", "digest"],
  severity: { "duplicate-tag": "error", "no-target-tag": "off" },
  maxWarnings: 0,
};

test("reads every key", () => {
  const { settings, diagnostics } = readSettings(JSON.stringify(all));
  assert.equal(settings, all);
  assert.equal(diagnostics, []);
  assert.equal(Object.keys(all).toSorted(), Object.keys(settingKeys).toSorted());
});

test("reads an empty object, and a byte order mark is not a part of the text", () => {
  assert.equal(readSettings(" {} \r\n").settings, {});
  assert.equal(readSettings(" {} \r\n").diagnostics, []);
});

/** A text, the part of it that is wrong, and words of the message and the hint. */
const mistakes: readonly (readonly [text: string, part: string, ...words: string[]])[] = [
  ['{"requires": []}', '"requires"', "Unknown key 'requires'", "Did you mean 'require'?"],
  ['{"colour": 1}', '"colour"', "Unknown key 'colour'", "The keys are $schema, server,"],
  ['{"server": 4.16}', "4.16", "'server' takes a version of OpenShift such as \"4.16\""],
  ['{"server": "new"}', '"new"', "takes a version"],
  ['{"imageConfig": {}}', "{}", "'imageConfig' takes a text"],
  ['{"require": "digest"}', '"digest"', "'require' takes an array"],
  ['{"require": ["digests"]}', '"digests"', "Unknown requirement 'digests'", "Did you mean 'digest'?"],
  ['{"require": ["all"]}', '"all"', "The requirements are scheduled, digest, preserveOriginal, local."],
  ['{"require": [1]}', "1", "A requirement is a text, not a number"],
  ['{"severity": []}', "[]", "'severity' takes an object"],
  ['{"severity": {"duplicate-tags": "off"}}', '"duplicate-tags"', "Did you mean 'duplicate-tag'?"],
  ['{"severity": {"x": "off"}}', '"x"', "Unknown code 'x'", "check prints in brackets"],
  ['{"severity": {"duplicate-tag": "warn"}}', '"warn"', "Unknown level", "error, warning, off"],
  ['{"severity": {"duplicate-tag": 1}}', "1", "A level is a text, not a number"],
  ['{"maxWarnings": -1}', "-1", "'maxWarnings' takes a whole number from 0 up"],
  ['{"maxWarnings": 1.5}', "1.5", "takes a whole number"],
  ['{"server": "4.1", "server": "4.2"}', '"server"', "The key 'server' is there twice"],
  ["[]", "[]", "Settings are an object, not an array"],
  ["", "", "This is not JSON"],
  ["{", "", "This is not JSON: a '}' is missing here"],
  ['{"server": "4.16",}', "}", "a key in double quotes is missing here"],
  ["{} x", "x", "This is not JSON"],
  ["// why\n{}", "// why", "it has no comments"],
  ["server: 4.16", "server", "This is not JSON"],
];

for (const [text, part, ...words] of mistakes) {
  test(`one mistake, at its place: ${text}`, () => {
    const { diagnostics } = readSettings(text);
    assert.is(diagnostics.length, 1);
    const [{ code, severity, range, message, hint = "" }] = diagnostics as [(typeof diagnostics)[number]];
    assert.equal([code, severity], ["settings", "error"]);
    if (part !== "}" && part !== "") assert.is(text.slice(range.start, range.end), part);
    for (const word of words) assert.ok(`${message} ${hint}`.includes(word), `${message} ${hint}`);
  });
}

test("a wrong value does not hide the others", () => {
  const { settings, diagnostics } = readSettings(
    '{"require": ["digest", "x"], "server": 1, "maxWarnings": 2}',
  );
  assert.equal(settings, { require: ["digest"], maxWarnings: 2 });
  assert.is(diagnostics.length, 2);
});

test("a text that is nested too deeply, or long, gets one mistake", () => {
  assert.is(readSettings("[".repeat(200_000)).diagnostics.length, 1);
  assert.ok(readSettings(`{"a": "${"x".repeat(1_000_000)}"}`).diagnostics.length === 1);
});

test("law: the reader refuses what the JSON Schema refuses, and nothing else", () => {
  const isValid = new Ajv().compile(JSON.parse(settingsSchemaText()));
  const code = fc.constantFrom(...codes.trap, "duplicate", "toString", "__proto__");
  const level = fc.constantFrom<unknown>("error", "warning", "off", "warn", true);
  const names = fc.array(fc.constantFrom<unknown>("scheduled", "digest", "local", "remote", 1), {
    maxLength: 3,
  });
  const anything = fc.constantFrom<unknown>(null, true, -1, 0, 7, 1.5, "", "4.16", "x", [], {});
  const value = fc.oneof(anything, names, fc.dictionary(code, level, { maxKeys: 3 }));
  const key = fc.constantFrom(...Object.keys(settingKeys), "requires");
  fc.assert(
    fc.property(fc.oneof(anything, fc.dictionary(key, value, { maxKeys: 4 })), (settings) => {
      const { diagnostics } = readSettings(JSON.stringify(settings));
      assert.is(
        diagnostics.length === 0,
        isValid(JSON.parse(JSON.stringify(settings))),
        JSON.stringify(settings),
      );
    }),
    { numRuns: runs(5_000) },
  );
});

test.run();
