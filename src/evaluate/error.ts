/** What went wrong, in a word; docs/jsonnet.md has a row for each. */
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

/** One line of Jsonnet's trace. Line and column count from 1; frames of the engine itself have no place. */
export interface TraceFrame {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** What was evaluated there, such as `function <f>`, or `During manifestation`. */
  readonly name?: string;
}

/** Every failure of an evaluation. The message begins with what happened; Jsonnet's trace follows it. */
export class JsonnetError extends Error {
  /** Kept in the minified bundle, for how Node prints an uncaught error. */
  static override readonly name = "JsonnetError";
  override readonly name = "JsonnetError";
  readonly code: JsonnetErrorCode;
  /** Jsonnet's trace, the innermost frame first. Empty where nothing was evaluated. */
  readonly trace: readonly TraceFrame[];

  /** With the code `spec`, `cause` is the ImportSpecError. */
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

/** Gives the error that Jsonnet's own report stands for, such as `RUNTIME ERROR: no\n\ta.jsonnet:1:2-3\t\n`. */
export function reportedError(report: string): JsonnetError {
  const { headline, traceLines } = splitReport(report);
  if (!headline.startsWith("STATIC ERROR: ")) {
    const message = [headline.replace(/^RUNTIME ERROR: /, ""), ...traceLines].join("\n");
    return new JsonnetError("runtime", message, { trace: traceLines.map(frame) });
  }
  const message = headline.slice("STATIC ERROR: ".length);
  return new JsonnetError("static", message, { trace: [place(message)] });
}

/** Gives the error for a native function of ours that failed: its own error stands where Jsonnet has its text. */
export function nativeError(report: string, cause: Error): JsonnetError {
  const { traceLines } = splitReport(report);
  const message = [cause.message, ...traceLines].join("\n");
  return new JsonnetError("spec", message, { cause, trace: traceLines.map(frame) });
}

/** Gives the error for a binding that is not there, or is there without its compiled part. */
export function unavailable(code: "not-installed" | "not-built", cause: string): JsonnetError {
  return new JsonnetError(code, help[code], { cause });
}

const help = {
  "not-installed":
    "importspec/jsonnet needs the package @hanazuki/node-jsonnet. To install it: npm install @hanazuki/node-jsonnet",
  "not-built":
    "The compiled part of @hanazuki/node-jsonnet is missing: its install script failed or was not allowed to run. " +
    "To run it again, with CMake and a C++ compiler at hand: npm rebuild @hanazuki/node-jsonnet " +
    "(after npm approve-scripts @hanazuki/node-jsonnet where npm asks for it)",
};

/** A report is a headline, which may have many lines, and the trace: the last lines that begin with a tab. */
function splitReport(report: string): { headline: string; traceLines: string[] } {
  const lines = report.trimEnd().split("\n");
  const start = lines.findLastIndex((line) => !line.startsWith("\t")) + 1;
  const traceLines = lines.slice(start).map((line) => line.trimEnd());
  return { headline: lines.slice(0, start).join("\n").trimEnd(), traceLines };
}

/** Reads a line of a trace: a tab, the place or a remark, a tab, the name. */
function frame(line: string): TraceFrame {
  const [, where = "", name = ""] = line.split("\t");
  const at = place(where);
  if (at.file === undefined) return { name: where || name };
  return name === "" ? at : { ...at, name };
}

/** Reads `file:1:2`, `file:1:2-3` or `file:(1:2)-(3:4)` at the start of a text. */
function place(text: string): TraceFrame {
  const found = /^(.*?):(?:(\d+):(\d+)(?:-\d+)?|\((\d+):(\d+)\)-\(\d+:\d+\))(?:: |$)/.exec(
    text.split("\n", 1)[0] ?? "",
  );
  if (!found) return {};
  return { file: found[1] ?? "", line: Number(found[2] ?? found[4]), column: Number(found[3] ?? found[5]) };
}
