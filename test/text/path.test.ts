import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Path, pathText } from "../../src/text/path.js";

test("a path is written with dots, brackets and quotes", () => {
  const cases: [Path, string][] = [
    [[], ""],
    [["spec", "tags", 0, "name"], "spec.tags[0].name"],
    [[1], "[1]"],
    [[1, "from", "name"], "[1].from.name"],
    [[0, 2], "[0][2]"],
    [["metadata", "labels", "app.kubernetes.io/name"], 'metadata.labels["app.kubernetes.io/name"]'],
    [["", 'a"b'], '[""]["a\\"b"]'],
    [["a", "0"], 'a["0"]'],
    [["\n"], '["\\n"]'],
    [["x".repeat(100)], `["${"x".repeat(60)}"]`],
  ];
  for (const [path, text] of cases) assert.is(pathText(path), text);
});

test.run();
