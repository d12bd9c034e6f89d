/** A place in a value such as a manifest: names of fields, and places in lists. */
export type Path = readonly (string | number)[];

const plainName = /^[A-Za-z_]\w{0,59}$/;

/** `spec.images[1].to.name`; names that are no identifiers are quoted, and cut if they are long. */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (plainName.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step.slice(0, 60))}]`;
  }
  return text;
}
