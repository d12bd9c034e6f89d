import { printValue } from "../../../src/cli/output/output.js";
import { nativeError, reportedError } from "../../../src/evaluate/error.js";
import { type NativeCall, natives, notingNatives } from "../../../src/evaluate/natives.js";
import { importLibrary } from "./library.js";
import { filename, type Result, type Task } from "./messages.js";

type Engine = typeof import("../../../jsonnet-wasm/engine.js");

/** The parts of the engine, where they are built. */
const index = import.meta.glob<Engine>("../../../jsonnet-wasm/dist/index.js");
const wasm = import.meta.glob<string>("../../../jsonnet-wasm/dist/jsonnet.wasm.gz", {
  query: "?url",
  import: "default",
});

/** Loads the only part of a kind. */
const only = <Part>(parts: Readonly<Record<string, () => Promise<Part>>>): Promise<Part> => {
  const [load] = Object.values(parts);
  return load === undefined ? Promise.reject(new Error("The page has no engine")) : load();
};

const loading = load();

async function load(): Promise<{
  readonly evaluate: Engine["evaluate"];
  readonly module: WebAssembly.Module;
}> {
  const [{ compile, evaluate }, url] = await Promise.all([only(index), only(wasm)]);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`it could not be loaded: ${response.status}`);
  return { evaluate, module: await compile(await unpacked(await response.arrayBuffer())) };
}

/** Unpacks a file, unless the server has told the browser to do so. */
async function unpacked(bytes: ArrayBuffer): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function run({ source, format }: Task): Promise<Result> {
  const { evaluate, module } = await loading;
  let traced = "";
  let failed: NativeCall | undefined;
  const outcome = await evaluate(
    module,
    { source, filename, ext: {}, tla: {}, maxStack: 500 },
    {
      read: importLibrary,
      natives: notingNatives((call) => {
        failed = call;
      }),
      trace: (text) => {
        if (traced.length < 100_000) traced += text;
      },
    },
  );
  if ("json" in outcome) return { traced, value: await printValue[format](JSON.parse(outcome.json)) };
  const { message, trace } = errorOf(outcome.report, failed);
  return { traced, message, trace };
}

/** Returns the error of a report. A native function that failed is called again, for its own error. */
function errorOf(report: string, failed: NativeCall | undefined): ReturnType<typeof reportedError> {
  try {
    if (failed !== undefined) natives[failed.name](failed.text);
  } catch (error) {
    return nativeError(report, error as Error);
  }
  return reportedError(report);
}

addEventListener("message", async ({ data }: MessageEvent<Task>) => {
  const result = await run(data).catch((error: Error) => ({
    traced: "",
    message: `The evaluation crashed: ${error.message}`,
    trace: [],
  }));
  postMessage(result satisfies Result);
});
// The page counts the time of an evaluation from here on.
void loading.then(
  () => postMessage("ready"),
  () => postMessage("ready"),
);
