import type { Engine } from "./engine.js";

/** The kinds of failures; docs/jsonnet.md has a row for each. */
export type JsonnetErrorCode =
  | "option"
  | "file"
  | "nul"
  | "static"
  | "runtime"
  | "spec"
  | "timeout"
  | "crashed"
  | "not-installed"
  | "not-built";

/** One line of Jsonnet's trace. Line and column count from 1; frames of the engine itself have no position. */
export interface TraceFrame {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The expression being evaluated, such as `function <f>`, or `During manifestation`. */
  readonly name?: string;
}

/** A failed evaluation. The message describes the failure; Jsonnet's trace follows it. */
export class JsonnetError extends Error {
  /** Node prints uncaught errors with this name, which the bundle would otherwise minify. */
  static override readonly name = "JsonnetError";
  override readonly name = "JsonnetError";
  readonly code: JsonnetErrorCode;
  /** Jsonnet's trace, innermost frame first. Empty if nothing was evaluated. */
  readonly trace: readonly TraceFrame[];

  /** If the code is `spec`, `cause` is the ImportSpecError. */
  constructor(
    code: JsonnetErrorCode,
    message: string,
    { trace = [], ...options }: { readonly cause?: unknown } & { trace?: readonly TraceFrame[] } = {},
  ) {
    super(message, options);
    this.code = code;
    this.trace = trace;
  }
}

/** Parses Jsonnet's own report, such as `RUNTIME ERROR: no\n\ta.jsonnet:1:2-3\t\n`. */
export function reportedError(report: string): JsonnetError {
  const { headline, traceLines } = splitReport(report);
  if (!headline.startsWith("STATIC ERROR: ")) {
    const message = [headline.replace(/^RUNTIME ERROR: /, ""), ...traceLines].join("\n");
    return new JsonnetError("runtime", message, { trace: traceLines.map(frame) });
  }
  const message = headline.slice("STATIC ERROR: ".length);
  return new JsonnetError("static", message, { trace: [positionIn(message)] });
}

/** Returns the error for a native function of ours that failed, with its own message in place of Jsonnet's. */
export function nativeError(report: string, cause: Error): JsonnetError {
  const { traceLines } = splitReport(report);
  const message = [cause.message, ...traceLines].join("\n");
  return new JsonnetError("spec", message, { cause, trace: traceLines.map(frame) });
}

/**
 * Returns the error for an engine that is not installed, or is installed without its compiled part. If none is named,
 * there is neither.
 */
export function unavailable(
  engine: Engine | undefined,
  code: "not-installed" | "not-built",
  cause: string,
): JsonnetError {
  return new JsonnetError(code, help[code][engine ?? "any"], { cause });
}

const notBuilt =
  "The compiled part of @hanazuki/node-jsonnet is missing: its install script failed or was not allowed to run. " +
  "To run it again, with CMake and a C++ compiler installed: npm rebuild @hanazuki/node-jsonnet " +
  "(after npm approve-scripts @hanazuki/node-jsonnet if npm asks for it)";

const help: Readonly<Record<"not-installed" | "not-built", Readonly<Record<Engine | "any", string>>>> = {
  "not-installed": {
    binding:
      "importspec/jsonnet needs the package @hanazuki/node-jsonnet. To install it: npm install @hanazuki/node-jsonnet",
    wasm: "The WebAssembly engine is not installed. To install it: npm install importspec-jsonnet-wasm",
    any:
      "To evaluate Jsonnet, importspec needs the package importspec-jsonnet-wasm or, compiled by CMake and a C++ " +
      "compiler, @hanazuki/node-jsonnet. To install one: npm install @hanazuki/node-jsonnet",
  },
  "not-built": {
    binding: notBuilt,
    wasm:
      "The package importspec-jsonnet-wasm has no engine in it. To build it in a clone of importspec, with Go: " +
      "npm run build:wasm",
    any: `${notBuilt}. The package importspec-jsonnet-wasm needs no compiler`,
  },
};

/** Splits a report into its headline, which may have many lines, and its trace: the last lines that begin with a tab. */
function splitReport(report: string): { headline: string; traceLines: string[] } {
  const lines = report.trimEnd().split("\n");
  const start = lines.findLastIndex((line) => !line.startsWith("\t")) + 1;
  const traceLines = lines.slice(start).map((line) => line.trimEnd());
  return { headline: lines.slice(0, start).join("\n").trimEnd(), traceLines };
}

/** Parses a line of a trace: a tab, a position or a remark, a tab, a name. */
function frame(line: string): TraceFrame {
  const [, where = "", name = ""] = line.split("\t");
  const position = positionIn(where);
  if (position.file === undefined) return { name: where || name };
  return name === "" ? position : { ...position, name };
}

/** Parses `file:1:2`, `file:1:2-3` or `file:(1:2)-(3:4)` at the start of a text. */
function positionIn(text: string): TraceFrame {
  const found = /^(.*?):(?:(\d+):(\d+)(?:-\d+)?|\((\d+):(\d+)\)-\(\d+:\d+\))(?:: |$)/.exec(
    text.split("\n", 1)[0] ?? "",
  );
  if (!found) return {};
  return { file: found[1] ?? "", line: Number(found[2] ?? found[4]), column: Number(found[3] ?? found[5]) };
}
