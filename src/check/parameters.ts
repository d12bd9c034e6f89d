/** A parameter of an OpenShift Template: `${NAME}` in a string, or `${{NAME}}` for a whole value of any type. */
const parameter = /\$\{\{?[A-Za-z0-9_]+\}/;

/** True if the value depends on a parameter of a Template: nothing can be said of it yet. */
export const hasParameter = (value: unknown): boolean => typeof value === "string" && parameter.test(value);

const isWhole = (value: unknown): boolean =>
  typeof value === "string" && /^\$\{\{[A-Za-z0-9_]+\}\}$/.test(value);

/** No manifest of the API nests as deep as this; what does is left to the server's own limits. */
const deepest = 100;

/** A copy of a manifest without the values that `${{NAME}}` stands for, whose type is not known yet. */
export function withoutWholeParameters(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((each) => withoutWholeParameters(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isWhole(each))
      .map(([name, each]) => [name, withoutWholeParameters(each, depth + 1)]),
  );
}
