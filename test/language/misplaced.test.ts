import { test } from "uvu";
import * as assert from "uvu/assert";
import { contexts } from "../../src/language/contexts.js";
import { wordReasons } from "../../src/language/messages.js";
import { misplacedHint } from "../../src/language/misplaced.js";

const { stream, importImage } = contexts;

test("a policy of a stream or import is told to go after each", () => {
  assert.is(
    misplacedHint(stream, "scheduled"),
    "Write it after 'each' to set it for all images, for example: each scheduled",
  );
  assert.match(misplacedHint(contexts.import, "includeManifest"), /after 'each'.*: each includeManifest$/);
  assert.is(misplacedHint(stream, "local"), wordReasons.local);
  assert.match(misplacedHint(contexts.import, "local"), /: each local$/);
});

test("a label or annotation of an import is told to be dropped by the server", () => {
  for (const word of ["label", "annotation"])
    assert.match(misplacedHint(contexts.import, word), /^The server drops .* allowed in a stream/);
});

test("any other word is told where it is allowed", () => {
  assert.is(
    misplacedHint(stream, "includeManifest"),
    "It is allowed in a spec, 'each' of an import, an image of an import, a repository.",
  );
  assert.is(misplacedHint(stream, "dryRun"), "It is allowed in an import.");
  assert.is(misplacedHint(importImage, "label"), "It is allowed in a stream.");
});

test.run();
