import { test } from "uvu";
import { completion } from "../../src/services/completion.js";
import { runCases } from "./cases.js";

runCases("completion.txt", ({ text, offset }) =>
  completion(text, offset)
    .map((each) => each.text)
    .join(" "),
);

test.run();
