import { type Input, inputOf, placeholder } from "../../grammar/input.js";
import { describe } from "../schema/values.js";
import { callError } from "./error.js";

/** The input of a template's strings: between two of them stands the placeholder of a hole. */
export function templateInput(strings: TemplateStringsArray): Input {
  const holes: number[] = [];
  let text = "";
  for (const [place, cooked] of strings.entries()) {
    if (place > 0) {
      holes.push(text.length);
      text += placeholder(place - 1);
    }
    // An escape that JavaScript does not know leaves no cooked string: what was written stands for itself.
    text += cooked ?? strings.raw[place];
  }
  return { text, holes };
}

const isTemplate = (value: unknown): value is TemplateStringsArray =>
  Array.isArray(value) && Array.isArray((value as { raw?: unknown }).raw);

/** The input of a call by template or by string. Throws an ImportSpecError that tells how to call `name` otherwise. */
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
