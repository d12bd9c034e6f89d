import { styleText } from "node:util";
import type { Style } from "../../index.js";
import type { Io, Output } from "../io.js";

/** The styles of the command. */
const names = ["bold", "cyan", "dim", "green", "red", "yellow"] as const;

/** A function for each style, which returns a text in it. */
export type Colors = Readonly<Record<(typeof names)[number], (text: string) => string>>;

/** True for a terminal that has colours, unless NO_COLOR or FORCE_COLOR is set. */
export function hasColors({ isTTY = false }: Output, { NO_COLOR, FORCE_COLOR, TERM }: Io["env"]): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return !["0", "false"].includes(FORCE_COLOR);
  return isTTY && TERM !== "dumb";
}

/** Returns the colours of an output, which leave texts as they are if it has none. */
export function colorsOf(output: Output, env: Io["env"]): Colors {
  const isColoured = hasColors(output, env);
  const inStyle = (name: (typeof names)[number]) => (text: string) =>
    isColoured ? styleText(name, text, { validateStream: false }) : text;
  return Object.fromEntries(names.map((name) => [name, inStyle(name)])) as Colors;
}

/** Returns the colours of diagnostics on a stream. */
export function styleOf(stream: Output, env: Io["env"]): Style {
  const { bold, cyan, dim, red, yellow } = colorsOf(stream, env);
  return {
    location: bold,
    severity: (text, severity) => (severity === "error" ? red : yellow)(bold(text)),
    gutter: dim,
    hint: cyan,
  };
}
