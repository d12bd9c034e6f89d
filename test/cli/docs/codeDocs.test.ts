import { test } from "uvu";
import * as assert from "uvu/assert";
import { allCodes, codeDocs } from "../../../src/cli/docs/codeDocs.js";
import { checkDocument } from "../../../src/index.js";
import { codes } from "../../../src/text/codes.js";

test("the docs say something of every code", () => {
  const docs = codeDocs(allCodes);
  assert.equal([...docs.keys()], allCodes);
  for (const [code, { summary, page }] of docs) {
    assert.match(summary, /^[A-Z`].*\w.*\.$/, code);
    assert.ok(page.startsWith(`# \`${code}\`\n\n`), code);
  }
});

test("every example has the mistake of its code first", () => {
  const examples = [...codeDocs(allCodes)].flatMap(([code, { example }]) =>
    example === undefined ? [] : [{ code, found: checkDocument(example)[0]?.code }],
  );
  assert.ok(examples.length > codes.text.length / 2, `${examples.length} examples`);
  for (const { code, found } of examples) assert.is(found, code);
});

test("a trap has its page", () => {
  const { page = "", summary } = codeDocs(["duplicate-tag"]).get("duplicate-tag") ?? {};
  assert.is(summary, "If one tag has two sources, only one of them remains.");
  assert.match(page, /^## Why$/m);
});

test.run();
