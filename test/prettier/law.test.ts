import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { escapeTemplate } from "../../src/embedded/template.js";
import { format as formatText, manifests } from "../../src/index.js";
import { fix, lint } from "../eslint/lint.js";
import { anyDocument } from "../support/anyDocument.js";
import { casesOf } from "../support/corpus.js";
import { runs } from "../support/runs.js";
import { format } from "./format.js";

const rules = { "importspec/format": "error" } as const;
const parser = "typescript";

/** Texts that need no escapes in a template, with all kinds of white space between their words. */
const text = fc
  .constantFrom(...casesOf("corpus").flatMap(({ text }) => (/[\\`$\r]/.test(text) ? [] : text)))
  .chain((text) => {
    const pieces = text.split(/[ \t\n]+/);
    const space = fc.constantFrom(" ", " ", "  ", "\n", "\n\n\n", "\t", "\n  ");
    return fc
      .array(space, { minLength: pieces.length, maxLength: pieces.length })
      .map((spaces) => pieces.map((piece, index) => piece + spaces[index]).join(""));
  });

/** The text formatted as a file, with a final line end; undefined if the other white space has made it invalid. */
function formatted(text: string): string | undefined {
  try {
    return formatText(`${text}\n`);
  } catch {
    return undefined;
  }
}

/** The text of the only template in a file, without the indentation that its lines share. */
function templateIn(file: string): string {
  const [, content = ""] = /`([^`]*)`/.exec(file) ?? [];
  const lines = content.split("\n").slice(1, -1);
  const indent = Math.min(...lines.filter((line) => line !== "").map((line) => line.search(/\S/)));
  return lines.length === 0 ? `${content}\n` : lines.map((line) => `${line.slice(indent)}\n`).join("");
}

test("law: Prettier, the ESLint rule and importspec fmt format a text alike", async () => {
  let met = 0;
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (written, nested) => {
      const expected = formatted(written);
      if (expected === undefined || expected.trim() === "") return;
      met++;
      assert.is(await format(written, { parser: "importspec" }), expected);
      assert.is(fix(`${written}\n`, rules, "web.imports"), expected);

      const statement = `export const a = imageStreams\`${written}\`;`;
      const block = nested ? `{\n{ ${statement.replace("export ", "")} }\n}` : statement;
      const file = `import { imageStreams } from "importspec";\n${block}\n`;
      const pretty = await format(file, { parser });
      assert.is(templateIn(pretty), expected);
      assert.is(templateIn(fix(file, rules)), expected);
      assert.is(await format(pretty, { parser }), pretty);
      assert.is(await format(fix(file, rules), { parser }), pretty);
      assert.equal(lint(pretty, rules), []);
    }),
    { numRuns: runs(300) },
  );
  assert.ok(met > runs(300) / 3);
});

/** The manifests of the only template of a file, when JavaScript runs it. */
function run(file: string): string {
  const code = file.slice(file.indexOf("manifests`"));
  return JSON.stringify(new Function("manifests", `return ${code}`)(manifests));
}

test("law: Prettier and the ESLint rule change no manifest of a document", async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, fc.constantFrom("", "\t", "      "), async (text, indent) => {
      const template = escapeTemplate(text.replaceAll(/\r\n?/g, "\n"));
      const file = `import { manifests } from "importspec";\n{\n${indent}const a = manifests\`${template}\`;}\n`;
      const expected = run(file.replace(/\}\n$/, ""));
      const [pretty, fixed] = [await format(file, { parser }), fix(file, rules)];
      for (const written of [pretty, fixed, fix(pretty, rules)])
        assert.is(run(written.replace(/\}\n$/, "")), expected);
      assert.is(await format(pretty, { parser }), pretty);
    }),
    { numRuns: runs(300) },
  );
});

test.run();
