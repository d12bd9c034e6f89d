import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { scanJsonnet } from "../../src/embedded/jsonnet/scan.js";
import { runs } from "../support/runs.js";
import { evaluate, has } from "./tools.js";

/** Pieces of strings and comments that lexers can disagree about. */
const pieces = fc.constantFrom(
  ...[
    "a",
    "'",
    '"',
    "\\",
    "\\\\",
    "\\'",
    '\\"',
    "\\n",
    "\\u00e9",
    "\\u12",
    "\n",
    "\n  ",
    "\n    ",
    "\t",
    " ",
    "\r\n",
  ],
  ...[
    "|||",
    "|||\n  ",
    "|||-\n  ",
    "\n|||",
    "\n  |||",
    "||",
    "@",
    "@'",
    '@"',
    "''",
    '""',
    "//",
    "#",
    "/*",
    "*/",
    "é",
    "😀",
  ],
);

const anyString = fc
  .tuple(fc.constantFrom("'", '"', "@'", '@"', "|||\n  ", "|||-\n\n\t"), fc.array(pieces, { maxLength: 8 }))
  .map(([open, content]) => open + content.join("") + (open.startsWith("|||") ? "\n|||" : open.slice(-1)));

/** The strings that the scanner finds; undefined if it does not reach the end of the source. */
function scanned(source: string): string[] | undefined {
  const tokens = [...scanJsonnet(source)];
  if (tokens.at(-1)?.end !== source.length) return undefined;
  return tokens.flatMap((token) => (token.type === "string" ? [token.string.text] : []));
}

/** The result of go-jsonnet; undefined if it refuses the source. */
function evaluated(source: string): unknown {
  try {
    return evaluate(source);
  } catch {
    return undefined;
  }
}

if (has("jsonnet", "the strings and comments of Jsonnet in go-jsonnet's lexer"))
  test("strings and comments are read as go-jsonnet reads them", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(anyString, { minLength: 1, maxLength: 3 }), (strings) => {
        const source = `[${strings.join(", # c\n/* d */ ")}]`;
        const expected = evaluated(source);
        // Some sources are other expressions, such as 'a' + 'b' or an operator on strings.
        if (!Array.isArray(expected) || expected.some((each) => typeof each !== "string")) return;
        accepted++;
        assert.equal(scanned(source), expected, source);
      }),
      { numRuns: runs(1_500) },
    );
    assert.ok(accepted > runs(1_500) / 4, `${accepted} sources were accepted`);
  });

test.run();
