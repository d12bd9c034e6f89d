import { test } from "uvu";
import { folding } from "../../src/services/folding.js";
import { runCases } from "./cases.js";

runCases("folding.txt", ({ text }) => {
  const lineOf = (offset: number) => text.input.text.slice(0, offset).split("\n").length;
  return folding(text)
    .map(({ type, range }) => `${type} ${lineOf(range.start)}-${lineOf(range.end)}`)
    .join("\n");
});

test.run();
