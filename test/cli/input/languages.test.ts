import { test } from "uvu";
import * as assert from "uvu/assert";
import { InputError } from "../../../src/cli/input/inputError.js";
import { languageOf, type NamedLanguage } from "../../../src/cli/input/languages.js";

const languageIn = (file: string, from?: NamedLanguage) => languageOf(file, from);

test("the extension tells the language, in any case, and overrides --from", () => {
  const names = {
    "a.imports": "imports",
    "b/a.JSON": "yaml",
    "a.b.yml": "yaml",
    "a.cts": "config",
    "a.jsonnet": "jsonnet",
  };
  for (const [name, language] of Object.entries(names)) assert.is(languageIn(name, "imports"), language);
});

test("only --from tells the language of stdin", () => {
  assert.is(languageIn("-"), "imports");
  assert.is(languageIn("-", "jsonnet"), "jsonnet");
});

test("an unknown extension needs --from", () => {
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
      (error: unknown) => error instanceof InputError && error.diagnostics[0]?.code === "unknown-language",
    );
  }
});

test.run();
