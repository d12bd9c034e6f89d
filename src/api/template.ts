import { type Input, inputOf, placeholder } from "../../grammar/input.js";
import { describe } from "../schema/values.js";
import { callError } from "./error.js";

/** The input of a template: its strings, with the placeholder of a hole between every two. */
export function templateInput(strings: TemplateStringsArray): Input {
  const holes: number[] = [];
  let text = "";
  for (const [index, cooked] of strings.entries()) {
    if (index > 0) {
      holes.push(text.length);
      text += placeholder(index - 1);
    }
    // A string with an invalid escape has no cooked value: the raw string is the text.
    text += cooked ?? strings.raw[index];
  }
  return { text, holes };
}

const isTemplate = (value: unknown): value is TemplateStringsArray =>
  Array.isArray(value) && Array.isArray((value as { raw?: unknown }).raw);

/** The input of a call with a template or a string. Throws an ImportSpecError that shows how to call `name`. */
export function inputOfCall(name: string, first: unknown): Input {
  if (isTemplate(first)) return templateInput(first);
  if (typeof first === "string") return inputOf(first);
  const found = first === undefined ? "nothing" : describe(first);
  throw callError(
    "wrong-call",
    `${name} takes a template or a string, not ${found}`,
    `Write ${name}\`…\` or ${name}("…").`,
  );
}
