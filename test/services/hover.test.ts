import { test } from "uvu";
import { hover } from "../../src/services/hover.js";
import { runCases, withMarks } from "./cases.js";

runCases("hover.txt", ({ text, offset }) => {
  const found = hover(text, offset);
  if (found === undefined) return "nothing";
  const { range, help } = found;
  const facts = Object.entries(help).flatMap(([name, value]) =>
    value === undefined || value.length === 0 ? [] : [`${name}: ${value}`],
  );
  return [withMarks(text.input.text, [range]), ...facts].join("\n");
});

test.run();
