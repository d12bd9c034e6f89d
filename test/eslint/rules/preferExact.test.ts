import { RuleTester } from "eslint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import importspec from "../../../src/eslint/index.js";
import { preferExact } from "../../../src/eslint/rules/preferExact.js";
import { fileWith } from "../lint.js";

/** A tag and the call that replaces it. */
const becomes = (tag: string, call: string, name = "importSpec") => ({
  code: fileWith(tag),
  output: fileWith(call),
  errors: [{ messageId: "exact", data: { name }, line: 2 }],
});

test("a tag without holes becomes a call; tags with holes or mistakes, and calls, stay", () => {
  new RuleTester().run("prefer-exact", preferExact, {
    valid: ["importSpec('from a')", "importSpec`from ${a}`", "importSpec`form a`", "mine`from a`"].map(
      fileWith,
    ),
    invalid: [
      becomes("importSpec`from a`", 'importSpec("from a")'),
      becomes("clauses`to 'a'`", "clauses(\"to 'a'\")", "clauses"),
      becomes('clauses`to "a"`', 'clauses(`to "a"`)', "clauses"),
      becomes("importSpec`\n  from a\n`", "importSpec(`\n  from a\n`)"),
      becomes("importSpec`from \\x61`", "importSpec(`from \\x61`)"),
      becomes("importSpec\n`from a`.to", 'importSpec\n("from a").to'),
      becomes("manifests`import a dryRun`", 'manifests("import a dryRun")', "manifests"),
      becomes(
        "manifests`stream a annotation b\n| c  \n`",
        "manifests(`stream a annotation b\n| c  \n`)",
        "manifests",
      ),
      becomes('clauses`scheduled "\\${{X}}"`', 'clauses(`scheduled "\\${{X}}"`)', "clauses"),
    ],
  });
});

test("it is off in the recommended config", () => {
  const named = importspec.configs.recommended.flatMap(({ rules = {} }) => Object.keys(rules));
  assert.equal(named.toSorted(), ["importspec/format", "importspec/server", "importspec/valid"]);
});

test.run();
