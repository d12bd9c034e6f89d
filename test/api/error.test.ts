import { test } from "uvu";
import * as assert from "uvu/assert";
import { callError, ImportSpecError, throwOnErrors } from "../../src/api/error.js";
import type { Diagnostic } from "../../src/index.js";
import { errorOf } from "../support/refused.js";

const found = (start: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: start === 2 ? "unknown-kind" : "unknown-word",
  severity: "error",
  range: { start, end: start + 1 },
  message: `Wrong at ${start}`,
  ...more,
});

test("an error has the code, range and hint of the first diagnostic, and shows all", () => {
  const diagnostics = [found(0, { hint: "Do this." }), found(2)] as const;
  const error = new ImportSpecError([...diagnostics], { name: "web", text: "a b" });
  assert.equal([error.code, error.range, error.hint], ["unknown-word", { start: 0, end: 1 }, "Do this."]);
  assert.equal(error.diagnostics, diagnostics);
  assert.match(
    error.message,
    /^web:1:1: error: Wrong at 0 \[unknown-word\]\n.*\n.*\^ Do this\.\n\nweb:1:3: error: Wrong at 2/,
  );
});

test("an error is an Error by name and class, without a hint if there is none", () => {
  const error = new ImportSpecError([found(0)]);
  assert.instance(error, Error);
  assert.is(`${error}`, "ImportSpecError: Wrong at 0");
  assert.is(error.hint, undefined);
});

test("the error of a call has no text", () => {
  const error = callError("wrong-call", "It takes a string", "Pass one.");
  assert.equal(
    [error.code, error.message, error.hint],
    ["wrong-call", "It takes a string. Pass one.", "Pass one."],
  );
  assert.not("hint" in (callError("wrong-type", "No").diagnostics[0] as Diagnostic));
});

test("throwOnErrors throws the errors in the order of the text, and ignores warnings", () => {
  const source = { name: "web", text: "abcdef" };
  throwOnErrors(source, []);
  throwOnErrors(source, [found(0, { severity: "warning" })]);
  const error = errorOf(() => throwOnErrors(source, [found(4), found(1, { severity: "warning" }), found(2)]));
  assert.equal(
    error.diagnostics.map(({ code }) => code),
    ["unknown-kind", "unknown-word"],
  );
});

test.run();
