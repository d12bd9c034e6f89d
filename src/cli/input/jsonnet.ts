import { type Command, InvalidArgumentError } from "commander";
import type { JsonnetError, JsonnetOptions } from "../../evaluate/index.js";
import { ImportSpecError } from "../../index.js";
import type { Io } from "../io.js";
import type { Input } from "./input.js";
import type { InputError } from "./inputError.js";
import { errorAt, type Spot } from "./trace.js";

type Variable = readonly [name: string, value: string];

/** The options of a command that evaluates Jsonnet, as commander gives them. */
export interface JsonnetFlags {
  readonly jpath?: readonly string[];
  readonly extStr?: readonly Variable[];
  readonly extCode?: readonly Variable[];
  readonly tlaStr?: readonly Variable[];
  readonly tlaCode?: readonly Variable[];
  readonly maxStack?: number;
  readonly timeout?: number;
}

const append = <Value>(value: Value, before: readonly Value[] = []): readonly Value[] => [...before, value];

/** Adds the options that users of jsonnet and tk know. */
export function addJsonnetOptions(command: Command, env: Io["env"]): Command {
  const variable = (text: string, before?: readonly Variable[]) => append(readVariable(text, env), before);
  return command
    .option("-J, --jpath <directory>", "look up imports there, too; the last one wins", append<string>)
    .option(
      "-V, --ext-str <name[=text]>",
      "set an external variable; without text, from the environment",
      variable,
    )
    .option("--ext-code <name[=code]>", "set an external variable to the value of Jsonnet code", variable)
    .option("-A, --tla-str <name[=text]>", "pass an argument to a file that is a function", variable)
    .option("--tla-code <name[=code]>", "pass the value of Jsonnet code to it", variable)
    .option("-s, --max-stack <frames>", "how deep calls may nest (default: 500)", readMaxStack)
    .option("--timeout <seconds>", "stop an evaluation after this time (default: 60)", readTimeout);
}

function readVariable(text: string, env: Io["env"]): Variable {
  const [name = "", ...rest] = text.split("=");
  const value = rest.length > 0 ? rest.join("=") : env[name];
  if (value === undefined)
    throw new InvalidArgumentError(`The environment has no variable ${name}: write ${name}=….`);
  return [name, value];
}

function readMaxStack(text: string): number {
  const frames = Number(text);
  if (Number.isInteger(frames) && frames >= 1 && frames < 2 ** 32) return frames;
  throw new InvalidArgumentError("It is a number of frames from 1 to 4294967295.");
}

/** Gives milliseconds. setTimeout takes 31 bits. */
function readTimeout(text: string): number {
  const milliseconds = Math.round(Number(text) * 1_000);
  if (milliseconds >= 1 && milliseconds < 2 ** 31) return milliseconds;
  throw new InvalidArgumentError("It is a number of seconds from 0.001 to 2147483.");
}

/** The value of a Jsonnet text. Throws an InputError if it has none. */
export async function evaluate(input: Input, flags: JsonnetFlags): Promise<unknown> {
  const { evaluateSnippet, JsonnetError } = await import("../../evaluate/index.js");
  try {
    return await evaluateSnippet(input.text, { ...optionsOf(flags), filename: input.name });
  } catch (error) {
    throw error instanceof JsonnetError ? await evaluationError(error, input) : error;
  }
}

function optionsOf({
  jpath,
  extStr,
  extCode,
  tlaStr,
  tlaCode,
  maxStack,
  timeout,
}: JsonnetFlags): JsonnetOptions {
  return {
    ext: variables(extStr, extCode),
    tla: variables(tlaStr, tlaCode),
    ...(jpath && { jpath }),
    ...(maxStack && { maxStack }),
    ...(timeout && { timeout }),
  };
}

const variables = (texts: readonly Variable[] = [], codes: readonly Variable[] = []) =>
  Object.fromEntries([...texts, ...codes.map(([name, code]) => [name, { code }] as const)]);

/** The library as a trace names it: what calls it is at fault. */
const library = /(?:^|\/)importspec\/(?:\.\.\/)*lib\.libsonnet$/;

/** What to write instead, by the message of libjsonnet. `$1` is what the message names. */
const hints: readonly (readonly [message: RegExp, hint: string])[] = [
  [/^undefined external variable: (.*)/, "Set it: --ext-str $1=…"],
  [
    /^function parameter (.*) not bound in call.*/,
    "If it is an argument of the file, pass it: --tla-str $1=…",
  ],
  [/^couldn't open import "(.*)": no match.*/, "Say where to look: --jpath vendor"],
];

function evaluationError(error: JsonnetError, input: Input): Promise<InputError> {
  const { code, trace, cause } = error;
  const ofText = cause instanceof ImportSpecError;
  const [headline = "", ...rest] = ofText
    ? ["A text of importspec is wrong", ...error.message.split("\n")]
    : error.message.split("\n");
  const frame = trace.find(({ file }) => file !== undefined && !library.test(file));
  const { file, line, column } = frame ?? {};
  const spot: Spot | undefined =
    file === undefined || line === undefined ? undefined : { file, line, column, unit: "utf8" };
  const message = code === "static" ? headline.replace(/^.*?:(?:[\d:()-]+): /, "") : headline;
  const found = hints.find(([pattern]) => pattern.test(message));
  const hint = found && message.replace(...found);
  return errorAt(spot, input, { code: `jsonnet-${code}`, message, ...(hint && { hint }) }, rest.join("\n"));
}
