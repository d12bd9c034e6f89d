import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileWith, found, lint } from "../lint.js";

const rules = { "importspec/server": "warn" } as const;
const foundIn = (expression: string) => {
  const file = fileWith(expression);
  return found(file, lint(file, rules));
};

test("what the server would refuse and what it would ignore is reported at its place", () => {
  const scheduled = "stream a from ImageStreamTag b:1 to c scheduled";
  assert.equal(foundIn(`imageStreams\`${scheduled}\``), [["scheduled", "invalid-value"]]);
  assert.equal(foundIn(`imageStreamImports("${scheduled}")`), [["ImageStreamTag", "invalid-value"]]);
  const digest = `stream a from b@sha256:${"0".repeat(64)} to c scheduled`;
  assert.equal(foundIn(`imageStreams("${digest}")`), [["scheduled", "scheduled-digest"]]);
});

test("it says nothing of specs, of mistakes, or where a hole could change it", () => {
  assert.equal(foundIn("importSpec`from ImageStreamTag b:1 scheduled`"), []);
  assert.equal(foundIn("imageStreams`stream a from ImageStreamTag b:1 schedled`"), []);
  assert.equal(foundIn("imageStreams`stream ${a} from ImageStreamTag b:1 scheduled`"), []);
});

test("a file of the language is checked as the resource that the options name", () => {
  const text = "from ImageStreamTag nginx:1.17 scheduled local\n";
  const check = (options: object) =>
    found(text, lint(text, { "importspec/server": ["warn", options] }, "web.imports"));
  assert.equal(check({}), [["ImageStreamTag", "invalid-value"]]);
  assert.equal(check({ as: "ImageStream" }), [["scheduled", "invalid-value"]]);
  assert.equal(lint("form a", rules, "web.imports"), []);
});

test("the server of the options is asked", () => {
  const text = "from quay.io/a/b:1 to c preserveOriginal\n";
  const check = (server: string) =>
    found(text, lint(text, { "importspec/server": ["warn", { server }] }, "web.imports"));
  assert.equal(check("4.14"), []);
  assert.is(check("4.11").length, 1);
  assert.throws(() => check("new"), /server/);
});

test.run();
