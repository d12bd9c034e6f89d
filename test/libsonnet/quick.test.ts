import { test } from "uvu";
import * as assert from "uvu/assert";
import { functions } from "../support/corpus.js";
import type { Case } from "./outcome.js";
import { mapInJsonnet } from "./sources.js";

/** Reads texts: the value of each in a list of one, or an empty list for one that takes a closer look. */
const quick = (cases: readonly Case[]) =>
  mapInJsonnet<readonly unknown[]>("function(each) quick(each[0], each[1])", cases);

test("comments, strings and documents without mistakes are read", async () => {
  const cases: readonly Case[] = [
    ["importSpec", 'from "a b" # c "d"\n# é\n\tto web local'],
    ["importSpec", 'from "é" to "#" # {}'],
    ["clauses", '# only "this'],
    ["clauses", 'to "web"#'],
    ["clauses", "source insecure true"],
    ["importSpec", "from a scheduled false kind Pod"],
    ["manifests", ""],
    ["manifests", "stream web from quay.io/o/a:1.4 # b\nimport i repository quay.io/o/a from x:2"],
    ["imageStreams", 'stream web label a "b c" label d e each scheduled local from a:1 to b scheduled false'],
    ["imageStreams", "stream web tag b from c:1 to a from ImageStreamTag web:b to c"],
    ["imageStreamImports", "import web namespace n from quay.io/o/a:1 includeManifest"],
  ];
  assert.equal(
    await quick(cases),
    cases.map(([name, text]) => [functions[name](text)]),
  );
});

test("mistakes and other characters take a closer look", async () => {
  const texts = [
    ...["from a:1", "stream", "stream true from a:1", "stream web from a", "stream web from A/b:1", "web"],
    ...[
      "stream web from a:1 each local",
      "stream web each each",
      "stream web repository a",
      "stream web to a",
    ],
    ...[
      "stream web from a:1 from Pod b to c",
      "stream web label a b label a c",
      'stream "\\u0041"',
      'stream "a',
    ],
    ...['stream a"b"', 'stream "a"b', "stream é", 'stream "\t"', "stream a annotation b\n | c", "import web"],
  ];
  assert.equal(
    await quick(texts.map((text): Case => ["imageStreams", text])),
    texts.map(() => []),
  );
  assert.equal(await quick([["manifests", "import a repository b repository c"]]), [[]]);
});

test.run();
