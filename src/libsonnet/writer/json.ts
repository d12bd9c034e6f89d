/** JSON that a Jsonnet source can hold in a text block. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const width = 110;

/** Returns a value as JSON in ASCII. An array or object that is too long for one line has one line per item. */
export function printJson(value: Json, indent = ""): string {
  if (typeof value !== "object" || value === null)
    return JSON.stringify(value).replaceAll(/[^ -~]/g, escapeUnit);
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const items = Array.isArray(value)
    ? value.map((item) => printJson(item, deeper))
    : Object.entries(value).map(([name, item]) => `${printJson(name)}: ${printJson(item, deeper)}`);
  const line = `${open}${items.join(", ")}${close}`;
  if (line.length <= width && !line.includes("\n")) return line;
  return `${open}\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}${close}`;
}

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Returns a Jsonnet source of a value. It is one token, and an engine that never uses the value does not read the JSON. */
export const jsonText = (value: Json): string => `std.parseJson(|||\n  ${printJson(value, "  ")}\n|||)\n`;
