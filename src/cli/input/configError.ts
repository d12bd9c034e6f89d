import { fileURLToPath } from "node:url";
import { ImportSpecError } from "../../index.js";
import type { Input } from "./input.js";
import type { InputError } from "./inputError.js";
import { errorAt, type SourcePosition } from "./trace.js";

/** Returns the error for an exception of a config, at the innermost line of the user's own code. */
export function configError(error: unknown, input: Input): Promise<InputError> {
  const { message, stack = "" } =
    error instanceof Error ? error : { message: `The config threw ${String(error)}` };
  const syntax = /^ParseError: (.*)\n (.+):(\d+):(\d+)$/.exec(message);
  if (syntax !== null) {
    const [, what = "", file = "", line, column] = syntax;
    const position: SourcePosition = {
      file,
      line: Number(line),
      column: Number(column) + 1,
      unit: "utf16le",
    };
    return errorAt(position, input, { code: "config-syntax", message: what.trim() }, "");
  }
  const position = stack.split("\n").map(positionIn).find(isUsersOwn);
  if (error instanceof ImportSpecError)
    return errorAt(position, input, { code: "config", message: "Invalid importspec text" }, message);
  const [headline = "", ...rest] = message.split("\n");
  return errorAt(position, input, { code: "config", message: headline }, rest.join("\n"));
}

/** Longer lines of a stack are skipped. */
const maxLineLength = 1_000;

/** Reads a line of V8's stack. jiti keeps the lines of a module, but not its columns. */
function positionIn(line: string): SourcePosition | undefined {
  const found = line.length > maxLineLength ? null : /^ +at (?:.* \()?(.+):(\d+):\d+\)?$/.exec(line);
  if (found === null) return undefined;
  const [, file = "", number] = found;
  return {
    file: file.startsWith("file:") ? fileURLToPath(file) : file,
    line: Number(number),
    unit: "utf16le",
  };
}

/** The directory of our own code: `src` in the sources, `dist` in the package. */
const ownDirectory = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../.." : ".", import.meta.url));

function isUsersOwn(position: SourcePosition | undefined): boolean {
  if (position === undefined || position.file.startsWith("node:")) return false;
  return !position.file.includes("node_modules") && !position.file.startsWith(ownDirectory);
}
