import { type Command, InvalidArgumentError, Option } from "commander";
import { ImportSpecError } from "../../api/error.js";
import { type Engine, engines } from "../../evaluate/engine.js";
import type { JsonnetError, JsonnetOptions } from "../../evaluate/index.js";
import type { Io } from "../io.js";
import type { Input } from "./input.js";
import type { InputError } from "./inputError.js";
import { errorAt, type SourcePosition } from "./trace.js";

type Variable = readonly [name: string, value: string];

/** The options of a command that evaluates Jsonnet, as commander returns them. */
export interface JsonnetFlags {
  readonly jpath?: readonly string[];
  readonly extStr?: readonly Variable[];
  readonly extCode?: readonly Variable[];
  readonly tlaStr?: readonly Variable[];
  readonly tlaCode?: readonly Variable[];
  readonly maxStack?: number;
  readonly timeout?: number;
  readonly engine?: Engine;
}

/** How long an evaluation may take by default, in milliseconds. */
export const defaultTimeout = 60_000;

const append = <Value>(value: Value, before: readonly Value[] = []): readonly Value[] => [...before, value];

/** Adds the options that users know from jsonnet and tk. */
export function addJsonnetOptions(command: Command, env: Io["env"]): Command {
  const variable = (text: string, before?: readonly Variable[]) => append(readVariable(text, env), before);
  return command
    .option(
      "-J, --jpath <directory>",
      "also look up imports in this directory; the last one wins",
      append<string>,
    )
    .option(
      "-V, --ext-str <name[=text]>",
      "set an external variable; without a text, to that of the environment",
      variable,
    )
    .option("--ext-code <name[=code]>", "set an external variable to the value of Jsonnet code", variable)
    .option("-A, --tla-str <name[=text]>", "pass an argument to a file whose value is a function", variable)
    .option("--tla-code <name[=code]>", "the same, with the value of Jsonnet code", variable)
    .option("-s, --max-stack <frames>", "how deeply calls may nest (default: 500)", readMaxStack)
    .option(
      "--timeout <seconds>",
      "stop an evaluation or a config after this time (default: 60)",
      readTimeout,
    )
    .addOption(
      new Option(
        "--engine <engine>",
        "what evaluates Jsonnet (default: the binding if it is installed, else wasm)",
      ).choices(engines),
    );
}

function readVariable(text: string, env: Io["env"]): Variable {
  const [name = "", ...rest] = text.split("=");
  const value = rest.length > 0 ? rest.join("=") : env[name];
  if (value === undefined)
    throw new InvalidArgumentError(`The environment has no variable ${name}. Write ${name}=….`);
  return [name, value];
}

function readMaxStack(text: string): number {
  const frames = Number(text);
  if (Number.isInteger(frames) && frames >= 1 && frames < 2 ** 32) return frames;
  throw new InvalidArgumentError("Expected a whole number from 1 to 4294967295.");
}

/** Returns milliseconds. setTimeout takes at most 31 bits. */
function readTimeout(text: string): number {
  const milliseconds = Math.round(Number(text) * 1_000);
  if (milliseconds >= 1 && milliseconds < 2 ** 31) return milliseconds;
  throw new InvalidArgumentError("Expected a number of seconds from 0.001 to 2147483.");
}

/** Evaluates a Jsonnet text. Throws an InputError if that fails. */
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
  engine,
}: JsonnetFlags): JsonnetOptions {
  return {
    ext: variables(extStr, extCode),
    tla: variables(tlaStr, tlaCode),
    ...(jpath && { jpath }),
    ...(maxStack && { maxStack }),
    ...(timeout && { timeout }),
    ...(engine && { engine }),
  };
}

const variables = (texts: readonly Variable[] = [], codes: readonly Variable[] = []) =>
  Object.fromEntries([...texts, ...codes.map(([name, code]) => [name, { code }] as const)]);

/** Our library, as a trace names it. The mistake is in the caller. */
const library = /(?:^|\/)importspec\/(?:\.\.\/)*lib\.libsonnet$/;

/** Hints by the messages of libjsonnet and go-jsonnet. `$1` is the name in them. */
const hints: readonly (readonly [message: RegExp, hint: string])[] = [
  [/^[Uu]ndefined external variable: (.*)/, "Set it: --ext-str $1=…"],
  [
    /^(?:function parameter|Missing argument:) (\S+)(?: not bound in call.*)?$/,
    "If the file takes it as an argument, pass it: --tla-str $1=…",
  ],
  [/^couldn't open import "(.*)": no match.*/, "To look it up in another directory: --jpath vendor"],
];

function evaluationError(error: JsonnetError, input: Input): Promise<InputError> {
  const { code, trace, cause } = error;
  const [headline = "", ...rest] =
    cause instanceof ImportSpecError
      ? ["Invalid importspec text", ...error.message.split("\n")]
      : error.message.split("\n");
  const frame = trace.find(({ file }) => file !== undefined && !library.test(file));
  const { file, line, column } = frame ?? {};
  const position: SourcePosition | undefined =
    file === undefined || line === undefined ? undefined : { file, line, column, unit: "utf8" };
  const message = code === "static" ? headline.replace(/^.*?:(?:[\d:()-]+): /, "") : headline;
  const found = hints.find(([pattern]) => pattern.test(message));
  const hint = found && message.replace(...found);
  return errorAt(
    position,
    input,
    { code: `jsonnet-${code}`, message, ...(hint && { hint }) },
    rest.join("\n"),
  );
}
