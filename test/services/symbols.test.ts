import { test } from "uvu";
import { type OutlineEntry, symbols } from "../../src/services/symbols.js";
import { runCases, withMarks } from "./cases.js";

runCases("symbols.txt", ({ text }) => {
  const lines = (entries: readonly OutlineEntry[], indent: string): string[] =>
    entries.flatMap(({ type, name, detail, selection, children }) => [
      `${indent}${[type, name, detail].join(" ").trim()} [${withMarks(text.input.text, [selection]).match(/⟦(.*)⟧/)?.[1]}]`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(symbols(text), "").join("\n");
});

test.run();
