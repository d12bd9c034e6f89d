import { inspect } from "node:util";
import { type Engine, engines } from "./engine.js";
import { JsonnetError } from "./error.js";

/** Variables by name: a string, or Jsonnet code to evaluate. */
export type Variables = Readonly<Record<string, string | { readonly code: string }>>;

/** The options of an evaluation. */
export interface JsonnetOptions {
  /** Directories where imports are looked up, after the importing file's own. The last one wins. */
  readonly jpath?: string | readonly string[];
  /** External variables, read by `std.extVar`. */
  readonly ext?: Variables;
  /** Top-level arguments, passed if the file evaluates to a function. */
  readonly tla?: Variables;
  /** The maximum number of stack frames. The default is 500. */
  readonly maxStack?: number;
  /** The time limit of an evaluation in milliseconds. The default is 60,000; `Infinity` means none. */
  readonly timeout?: number;
  /**
   * The engine: `binding` or `wasm`. The default is the binding if it is installed and was compiled, else the
   * WebAssembly engine.
   */
  readonly engine?: Engine;
}

/** The options of the evaluation of a text that is not a file. */
export interface SnippetOptions extends JsonnetOptions {
  /** The name in traces, in whose directory imports are looked up first. The default is `(snippet)`. */
  readonly filename?: string;
}

/** The request to a child process or a thread, as plain JSON. */
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

const optionNames = ["jpath", "ext", "tla", "maxStack", "timeout", "engine", "filename"];
/** setTimeout takes 31 bits, the stack of the library 32. */
const maxTimeout = 2 ** 31 - 1;
const maxStackFrames = 2 ** 32 - 1;

/** Checks options from callers without types, and refuses texts that the binding would silently cut short. */
export function checkOptions(
  source: string,
  options: SnippetOptions,
): { evaluation: Evaluation; timeout: number; engine: Engine | undefined } {
  for (const name of Object.keys(options)) {
    const message = `There is no option \`${name}\`. The options are ${optionNames.join(", ")}.`;
    if (!optionNames.includes(name)) throw new JsonnetError("option", message);
  }
  const {
    jpath = [],
    ext = {},
    tla = {},
    maxStack = 500,
    timeout = 60_000,
    engine,
    filename = "(snippet)",
  } = options;
  if (engine !== undefined && !engines.includes(engine))
    refuse("The option engine", engines.map((each) => `'${each}'`).join(" or "), engine);
  if (timeout !== Infinity) checkNumber("timeout", timeout, maxTimeout);
  checkNumber("maxStack", maxStack, maxStackFrames);
  checkText("The source", source);
  checkText("The option filename", filename);
  const directories = typeof jpath === "string" ? [jpath] : jpath;
  if (!Array.isArray(directories)) refuse("The option jpath", "a string or an array of strings", jpath);
  for (const directory of directories) checkText("A directory in jpath", directory);
  checkVariables("ext", ext);
  checkVariables("tla", tla);
  return {
    evaluation: { source, filename, cwd: process.cwd(), jpath: directories, ext, tla, maxStack },
    timeout,
    engine,
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

function checkNumber(option: string, value: number, max: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= max) return;
  refuse(`The option ${option}`, `an integer from 1 to ${max}`, value);
}

/** Throws a JsonnetError if a value is not a string, or is one that the binding would cut short. */
export function checkText(subject: string, text: string): void {
  if (typeof text !== "string") refuse(subject, "a string", text);
  const offset = text.indexOf("\0");
  if (offset === -1) return;
  throw new JsonnetError(
    "nul",
    `${subject} contains a NUL character at offset ${offset}, where Jsonnet would stop reading.`,
  );
}

function refuse(subject: string, expected: string, value: unknown): never {
  const found = inspect(value, { depth: 0, maxStringLength: 40, maxArrayLength: 3 });
  throw new JsonnetError("option", `${subject} must be ${expected}, not ${found}.`);
}
