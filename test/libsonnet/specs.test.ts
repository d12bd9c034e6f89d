import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

/** Compiles a text by functions of specs.libsonnet: the mistakes, and the value if there are none. */
const compile = (name: "spec" | "clauses") => `function(text)
  local scanned = scanner.scan(text);
  local source = items.sourceOf(clauses.clausesOf(scanned.tokens, scanned.values));
  local compiled = specs.${name}(source, std.length(scanned.tokens));
  local mistakes = [mistake.code + ':' + mistake.token for mistake in compiled.mistakes];
  if std.length(mistakes) > 0 then mistakes else compiled.value`;

test("a spec is one from", async () => {
  assert.equal(
    await mapInJsonnet(compile("spec"), [
      "from nginx to web",
      "",
      "to web",
      "to web from nginx",
      "from a from b",
      "stream s from a",
      "from a label b c",
    ]),
    [
      { from: { kind: "DockerImage", name: "nginx" }, to: { name: "web" } },
      ["missing-from:0"],
      ["missing-from:0"],
      ["missing-from:0"],
      ["unexpected-item:2"],
      ["unexpected-item:0"],
      ["misplaced-word:2"],
    ],
  );
});

test("bare clauses have no item", async () => {
  assert.equal(await mapInJsonnet(compile("clauses"), ["", "to web local", "to web from a", "label a b"]), [
    {},
    { to: { name: "web" }, referencePolicy: { type: "Local" } },
    ["unexpected-item:2"],
    ["misplaced-word:0"],
  ]);
});

test.run();
