import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, importSpec } from "../../src/index.js";
import { mapInJsonnet } from "./sources.js";

type Name = "importSpec" | "clauses";

/** Reads plain texts: the patch of each in a list of one, or an empty list for one that takes a closer look. */
const quick = (name: Name, texts: readonly string[]) =>
  mapInJsonnet<readonly unknown[]>(
    `function(text) std.join([], std.map(plainSpecs.${name}, words.wordsIn(text)))`,
    texts,
  );

test("plain texts without mistakes are read", async () => {
  const specs = [
    "from nginx:1 scheduled to web local",
    "from ImageStreamTag a:1 insecure",
    "from a scheduled\n\tkind Pod legacy",
    "from a\r\nto true",
  ];
  assert.equal(
    await quick("importSpec", specs),
    specs.map((text) => [importSpec(text)]),
  );
  const texts = ["", " \t\n", "to web", "source insecure"];
  assert.equal(
    await quick("clauses", texts),
    texts.map((text) => [clauses(text)]),
  );
});

test("the others take a closer look", async () => {
  const specs = [
    ...[
      "",
      "to web",
      "from",
      "from Pod a",
      "from Nginx",
      "from a to",
      "from a local true",
      "from a scheduled false",
      "from a b",
    ],
    ...["from to", "from true", "from ImageStreamTag", "from ImageStreamTag a kind Pod", "from a label b c"],
    ...["from a to b to c", "from a from b", 'from "a"', "from a # b", "from é", "from {", "from a\u007f"],
  ];
  assert.equal(
    await quick("importSpec", specs),
    specs.map(() => []),
  );
  const texts = ["to web to web", "schedled", "from a", "scheduled scheduled", "to", "to to"];
  assert.equal(
    await quick("clauses", texts),
    texts.map(() => []),
  );
});

test.run();
