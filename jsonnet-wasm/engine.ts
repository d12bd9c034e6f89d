import "wasm_exec";

/** Go's loader of its programs, which the import above defines. */
declare const Go: new () => {
  exit: (status: number) => void;
  readonly importObject: object;
  run(instance: object): Promise<void>;
};

/** The part that we use, which neither the library of the language nor that of Node declares. */
const { WebAssembly: api } = globalThis as unknown as {
  readonly WebAssembly: {
    compile(bytes: Uint8Array): Promise<WebAssembly.Module>;
    instantiate(module: WebAssembly.Module, imports: object): Promise<object>;
  };
};

/** Compiles the file jsonnet.wasm. */
export const compile = (bytes: Uint8Array): Promise<WebAssembly.Module> => api.compile(bytes);

/** Variables by name: a string, or Jsonnet code to evaluate. */
export type Variables = Readonly<Record<string, string | { readonly code: string }>>;

/** A Jsonnet text with the options of its evaluation. */
export interface Program {
  readonly source: string;
  /** The name in traces, beside which imports are looked up. */
  readonly filename: string;
  readonly ext: Variables;
  readonly tla: Variables;
  readonly maxStack: number;
}

/** An imported file, or the reason why there is none. Two imports with one name are the same file. */
export type ImportedFile =
  | { readonly name: string; readonly content: Uint8Array }
  | { readonly error: string };

/** The functions that an evaluation calls. They run synchronously. */
export interface Host {
  /** Reads the file that another one imports by a path. */
  read(from: string, path: string): ImportedFile;
  /** The functions for `std.native`. Each takes one primitive value and returns JSON. */
  readonly natives: Readonly<Record<string, (value: unknown) => unknown>>;
  /** Takes the output of `std.trace`. */
  trace(text: string): void;
}

/** The result of an evaluation: JSON text, or an error in libjsonnet's format. */
export type Outcome = { readonly json: string } | { readonly report: string };

/**
 * Evaluates a program in a new instance of the module. Throws if the engine crashes: on sources that are nested thousands
 * of levels deep, and if memory runs out. A thread evaluates one program at a time.
 */
export async function evaluate(module: WebAssembly.Module, program: Program, host: Host): Promise<Outcome> {
  const go = new Go();
  const instance = await api.instantiate(module, go.importObject);
  let outcome: Outcome | undefined;
  let failure = "";
  go.exit = (status) => {
    failure ||= `status ${status}`;
  };
  const global = globalThis as { importspecJsonnet?: unknown; fs?: object };
  // Go writes the reason of a crash to its stderr.
  global.fs = {
    ...global.fs,
    writeSync: (_: number, bytes: Uint8Array) => {
      if (failure.length < 2_000) failure += new TextDecoder().decode(bytes);
      return bytes.length;
    },
  };
  // main.go reads this when it starts.
  global.importspecJsonnet = {
    source: program.source,
    filename: program.filename,
    maxStack: program.maxStack,
    ...variables("ext", program.ext),
    ...variables("tla", program.tla),
    natives: Object.keys(host.natives),
    native: (name: string, value: unknown) => {
      try {
        return { json: JSON.stringify(host.natives[name]?.(value) ?? null) };
      } catch (error) {
        return { error: String(error) };
      }
    },
    read: (from: string, path: string) => host.read(from, path),
    trace: (text: string) => host.trace(text),
    succeed: (json: string) => {
      outcome = { json };
    },
    fail: (report: string) => {
      if (report.startsWith("INTERNAL ERROR: ")) failure = report;
      else outcome = { report };
    },
  };
  await go.run(instance);
  // A dump of the engine's state follows the reason.
  if (outcome === undefined) throw new Error(failure.trim().split("\n")[0] || "it ended without a result");
  return outcome;
}

/** Lists variables as pairs of name and text. */
function variables(kind: "ext" | "tla", given: Variables): Record<string, readonly (readonly string[])[]> {
  const pairs = Object.entries(given);
  return {
    [`${kind}Strings`]: pairs.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    [`${kind}Codes`]: pairs.flatMap(([name, value]) =>
      typeof value === "object" ? [[name, value.code]] : [],
    ),
  };
}
