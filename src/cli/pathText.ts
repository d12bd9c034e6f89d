import type { Path } from "../index.js";

const plainName = /^[A-Za-z_]\w{0,59}$/;

/** `[1].importPolicy.scheduled`; names that are no identifiers are quoted and cut if they are long. */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (plainName.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step.slice(0, 60))}]`;
  }
  return text;
}
