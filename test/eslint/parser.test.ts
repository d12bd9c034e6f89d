import type { Program } from "estree";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parser } from "../../src/eslint/parser.js";

const parsed = (text: string) => {
  if (!("parseForESLint" in parser)) throw new Error("The parser has no services");
  const { ast, services } = parser.parseForESLint(text);
  return { ast: ast as Program, services };
};

test("every text is a program without statements, which its services mark as an .imports file", () => {
  const { ast, services } = parsed("stream a\r\n  form b\n");
  assert.equal([ast.range, ast.loc?.end, ast.body], [[0, 19], { line: 3, column: 0 }, []]);
  assert.equal(services, { isImportSpec: true });
  assert.equal(parsed("").ast.loc?.end, { line: 1, column: 0 });
});

test.run();
