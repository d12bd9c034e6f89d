import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

interface Found {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Makes the diagnostic of a text for mistakes in it: objects with a code and the index of a token. */
const diagnostics = (cases: readonly (readonly [text: string, ...mistakes: object[]])[]) =>
  mapInJsonnet<Found>(
    `function(each)
      local scanned = scanner.scan(each[0]);
      diagnostic(scanned.tokens, scanned, std.slice(each, 1, std.length(each), 1))`,
    cases,
  );

const unknown = (token: number) => ({ code: "unknown-word", token, isSyntax: true });

test("a mistake is shown at its token, a fault at its character: whichever comes first", async () => {
  const found = await diagnostics([
    ["a\n b c", unknown(1)],
    ["a b{", unknown(0)],
    ["a{ b", unknown(1)],
    // A fault in a token hides that its word is unknown, but not that it is misplaced.
    ["a b{", unknown(1)],
    ["a b{", { code: "misplaced-word", token: 1, owner: "a spec" }],
    ["a", { code: "missing-from", token: 1 }],
  ]);
  assert.equal(
    found.map(({ line, column, code }) => `${line}:${column} ${code}`),
    [
      "2:2 unknown-word",
      "1:1 unknown-word",
      "1:2 invalid-character",
      "1:4 invalid-character",
      "1:3 misplaced-word",
      "1:2 missing-from",
    ],
  );
});

test("messages show the text and the character that was found", async () => {
  const found = await diagnostics([
    ["\u00a0"],
    ["a\u0007"],
    ["{"],
    ['"\\q"'],
    ["x".repeat(61), unknown(0)],
    ["x".repeat(60), unknown(0)],
  ]);
  const shown = [
    "U+00A0 (no-break space)",
    "U+0007",
    "'{'",
    "'\\q'",
    `'${"x".repeat(60)}…'`,
    `'${"x".repeat(60)}'`,
  ];
  for (const [index, text] of shown.entries())
    assert.ok(found[index]?.message.includes(text), `${found[index]?.message} shows ${text}`);
});

test("hints say what was probably meant", async () => {
  const missing = (token: number, next: number) => ({ code: "missing-value", token, next, isSyntax: true });
  const found = await diagnostics([
    ["schedled", unknown(0)],
    ["Pods a", { code: "unknown-kind", token: 0 }],
    ["imagestreamtag", { code: "unknown-kind", token: 0 }],
    ["DockerImage", unknown(0)],
    ['"true"', { code: "unexpected-value", token: 0 }],
    ["to local", missing(0, 1)],
    ["referencePolicy local", missing(0, 1)],
    ["from a label b c", { code: "misplaced-word", token: 2, owner: "a spec" }],
  ]);
  const hints = [
    /Did you mean 'scheduled'/,
    /kinds are DockerImage, ImageStreamTag/,
    /Did you mean 'ImageStreamTag'/,
    /between 'from' and the name/,
    /without quotes/,
    /write "local"/,
    /Write 'local' alone, without 'referencePolicy'/,
    /a stream/,
  ];
  for (const [index, hint] of hints.entries()) assert.match(found[index]?.hint ?? "", hint);
});

test.run();
