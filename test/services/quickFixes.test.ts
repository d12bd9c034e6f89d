import { test } from "uvu";
import { compiledDiagnostics } from "../../src/check/fileDiagnostics.js";
import { edited } from "../../src/services/edit.js";
import { quickFixes } from "../../src/services/quickFixes.js";
import { runCases } from "./cases.js";

runCases("quickFixes.txt", ({ text }) =>
  compiledDiagnostics(text.parsed, text.input.text, {})
    .flatMap((diagnostic) => quickFixes(text, diagnostic))
    .map(({ title, edits }) => `${title}\n${edited(text.input.text, edits)}`)
    .join("\n---\n"),
);

test.run();
