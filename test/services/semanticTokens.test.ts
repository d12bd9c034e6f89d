import { test } from "uvu";
import { semanticTokens } from "../../src/services/semanticTokens.js";
import { runCases } from "./cases.js";

runCases("semanticTokens.txt", ({ text }) =>
  semanticTokens(text)
    .map(({ range, type }) => `${type} ${text.input.text.slice(range.start, range.end)}`)
    .join("\n"),
);

test.run();
