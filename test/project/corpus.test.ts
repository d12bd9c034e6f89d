import { test } from "uvu";
import * as assert from "uvu/assert";
import { format, print } from "../../src/index.js";
import { casesOf, functionOf, functions, toJson } from "../support/corpus.js";
import { templateOf } from "../support/templateOf.js";

/** The text that importspec writes for a value: of a document for manifests, of a spec or clauses for an object. */
const textOf = (value: object): string => (Array.isArray(value) ? value.map(print).join("\n") : print(value));

for (const each of casesOf("corpus")) {
  const { name, text, json } = each;
  const compile = functions[functionOf(each)];

  test(name, () => {
    const template = templateOf(text);
    const formatted = format(text);
    assert.is(toJson(compile(text)), json, "the call");
    assert.is(toJson(compile(template)), json, "the tag");
    assert.is(toJson(compile(template)), json, "the tag once more, from its cache");
    assert.is(toJson(compile(textOf(JSON.parse(json)))), json, "the text that is written for it");
    assert.is(toJson(compile(formatted)), json, "what format gives");
    assert.is(format(formatted), formatted, "what format gives for its own result");
  });
}

test.run();
