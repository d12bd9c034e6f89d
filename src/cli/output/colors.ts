import picocolors from "picocolors";
import type { Style } from "../../index.js";
import type { Io, Output } from "../io.js";

/** Returns picocolors for a stream: colours on a terminal only, unless NO_COLOR or FORCE_COLOR is set. */
export function colorsOf({ isTTY = false }: Output, { NO_COLOR, FORCE_COLOR, TERM }: Io["env"]) {
  if (NO_COLOR) return picocolors.createColors(false);
  if (FORCE_COLOR) return picocolors.createColors(!["0", "false"].includes(FORCE_COLOR));
  return picocolors.createColors(isTTY && TERM !== "dumb");
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
