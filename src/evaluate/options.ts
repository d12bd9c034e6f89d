import { inspect } from "node:util";
import { JsonnetError } from "./error.js";

/** Variables by name: a string as it is, or Jsonnet code to evaluate. */
export type Variables = Readonly<Record<string, string | { readonly code: string }>>;

/** How to evaluate. */
export interface JsonnetOptions {
  /** Directories where imports are looked up after the importing file's own. The last one wins. */
  readonly jpath?: string | readonly string[];
  /** External variables, read by `std.extVar`. */
  readonly ext?: Variables;
  /** Top-level arguments, passed where the file evaluates to a function. */
  readonly tla?: Variables;
  /** How many stack frames an evaluation may use: 500 unless said otherwise. */
  readonly maxStack?: number;
  /** After how many milliseconds an evaluation is stopped: 60,000 unless said otherwise, `Infinity` for never. */
  readonly timeout?: number;
}

/** How to evaluate a text that is not a file. */
export interface SnippetOptions extends JsonnetOptions {
  /** The name in traces; imports are looked up in its directory first. `(snippet)` unless said otherwise. */
  readonly filename?: string;
}

/** What the child process is asked to evaluate: plain JSON. */
export interface Evaluation {
  readonly source: string;
  readonly filename: string;
  /** The directory that relative paths start from. */
  readonly cwd: string;
  readonly jpath: readonly string[];
  readonly ext: Variables;
  readonly tla: Variables;
  readonly maxStack: number;
}

const known = ["jpath", "ext", "tla", "maxStack", "timeout", "filename"];
/** setTimeout takes 31 bits. The library takes 32 for its stack. */
const longestTimeout = 2 ** 31 - 1;
const largestStack = 2 ** 32 - 1;

/** Checks what a caller without types may get wrong, and texts that the binding would cut short in silence. */
export function checkOptions(
  source: string,
  options: SnippetOptions,
): { evaluation: Evaluation; timeout: number } {
  for (const name of Object.keys(options)) {
    const message = `There is no option \`${name}\`: they are ${known.join(", ")}.`;
    if (!known.includes(name)) throw new JsonnetError("option", message);
  }
  const {
    jpath = [],
    ext = {},
    tla = {},
    maxStack = 500,
    timeout = 60_000,
    filename = "(snippet)",
  } = options;
  if (timeout !== Infinity) checkNumber("timeout", timeout, longestTimeout);
  checkNumber("maxStack", maxStack, largestStack);
  checkText("The source", source);
  checkText("The option filename", filename);
  const directories = typeof jpath === "string" ? [jpath] : jpath;
  if (!Array.isArray(directories)) refuse("The option jpath", "a string or an array of strings", jpath);
  for (const directory of directories) checkText("A directory of jpath", directory);
  checkVariables("ext", ext);
  checkVariables("tla", tla);
  return {
    evaluation: { source, filename, cwd: process.cwd(), jpath: directories, ext, tla, maxStack },
    timeout,
  };
}

function checkVariables(option: string, variables: Variables): void {
  if (typeof variables !== "object" || variables === null)
    refuse(`The option ${option}`, "an object", variables);
  for (const [name, value] of Object.entries(variables)) {
    checkText(`A name in ${option}`, name);
    const text = typeof value === "object" ? value?.code : value;
    if (typeof text !== "string") refuse(`${option}.${name}`, "a string or { code: string }", value);
    checkText(`${option}.${name}`, text);
  }
}

function checkNumber(option: string, value: number, largest: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= largest) return;
  refuse(`The option ${option}`, `an integer from 1 to ${largest}`, value);
}

/** Throws a JsonnetError for what is no string, and for a string that the binding would cut short. */
export function checkText(what: string, text: string): void {
  if (typeof text !== "string") refuse(what, "a string", text);
  const at = text.indexOf("\0");
  if (at === -1) return;
  throw new JsonnetError(
    "nul",
    `${what} holds a NUL character at offset ${at}: Jsonnet would read no further.`,
  );
}

function refuse(what: string, expected: string, value: unknown): never {
  const found = inspect(value, { depth: 0, maxStringLength: 40, maxArrayLength: 3 });
  throw new JsonnetError("option", `${what} must be ${expected}, not ${found}.`);
}
