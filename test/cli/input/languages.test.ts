import { test } from "uvu";
import * as assert from "uvu/assert";
import { InputError } from "../../../src/cli/input/inputError.js";
import { languageOf, type NamedLanguage } from "../../../src/cli/input/languages.js";

const languageIn = (file: string, from?: NamedLanguage) =>
  languageOf(file, from, { name: file, text: "", bytes: Buffer.from("") });

test("a name tells the language, in capitals, too, and is believed before --from", () => {
  const names = {
    "a.imports": "imports",
    "b/a.JSON": "yaml",
    "a.b.yml": "yaml",
    "a.cts": "config",
    "a.jsonnet": "jsonnet",
  };
  for (const [name, language] of Object.entries(names)) assert.is(languageIn(name, "imports"), language);
});

test("of stdin only --from tells it", () => {
  assert.is(languageIn("-"), "imports");
  assert.is(languageIn("-", "jsonnet"), "jsonnet");
});

test("a name that tells nothing needs --from", () => {
  for (const name of [
    "a",
    "",
    "imports",
    ".imports",
    "a.",
    "a.txt",
    "a.imports/b",
    "a.__proto__",
    "a.constructor",
  ]) {
    assert.is(languageIn(name, "yaml"), "yaml", name);
    assert.throws(
      () => languageIn(name),
      (error: unknown) => error instanceof InputError && error.faults[0]?.code === "unknown-language",
    );
  }
});

test.run();
