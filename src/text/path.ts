/** The path of a field in a value such as a manifest: names of fields and indexes of arrays. */
export type Path = readonly (string | number)[];

const plainName = /^[A-Za-z_]\w{0,59}$/;

/** Writes a path: `spec.images[1].to.name`. A name that is not an identifier is quoted, and cut if it is long. */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (plainName.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step.slice(0, 60))}]`;
  }
  return text;
}
