import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, format, importSpec, print } from "../src/index.js";
import { casesOf, toJson } from "./corpus.js";
import { templateOf } from "./templateOf.js";

for (const { name, topic, text, json } of casesOf("corpus")) {
  const compile = topic === "clauses" ? clauses : importSpec;

  test(name, () => {
    const template = templateOf(text);
    const formatted = format(text);
    assert.is(toJson(compile(text)), json, "the call");
    assert.is(toJson(compile(template)), json, "the tag");
    assert.is(toJson(compile(template)), json, "the tag once more, from its cache");
    assert.is(toJson(compile(print(JSON.parse(json)))), json, "what print gives");
    assert.is(toJson(compile(formatted)), json, "what format gives");
    assert.is(format(formatted), formatted, "what format gives for its own result");
  });
}

test.run();
