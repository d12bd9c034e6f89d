import { configure, isNotInstalled, type Jsonnet, loadBinding } from "./binding.js";
import { type NativeCall, natives } from "./natives.js";
import type { Evaluation } from "./options.js";

/** The result of an evaluation: JSON text, or the reason why there is none. */
export type Answer =
  | { readonly json: string }
  | { readonly report: string; readonly failed: NativeCall | undefined }
  | { readonly unavailable: "not-installed" | "not-built"; readonly reason: string };

process.on("message", async (evaluation: Evaluation) => process.send?.(await answer(evaluation)));
// The parent is gone. An evaluation in progress would block process.exit.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
// Ctrl-C reaches every process of the terminal. Leave it to the parent.
process.on("SIGINT", () => {});

async function answer(evaluation: Evaluation): Promise<Answer> {
  let jsonnet: Jsonnet;
  try {
    jsonnet = new (await loadBinding(evaluation.cwd))();
  } catch (error) {
    return { unavailable: isNotInstalled(error) ? "not-installed" : "not-built", reason: String(error) };
  }
  let failed: NativeCall | undefined;
  for (const name of Object.keys(natives) as NativeCall["name"][]) {
    const call = (text: unknown): object => {
      try {
        return natives[name](text);
      } catch (error) {
        failed = { name, text };
        throw error;
      }
    };
    jsonnet.nativeCallback(name, call, "text");
  }
  try {
    process.chdir(evaluation.cwd);
    configure(jsonnet, evaluation);
    return { json: await jsonnet.evaluateSnippet(evaluation.source, evaluation.filename) };
  } catch (error) {
    return { report: (error as Error).message, failed };
  }
}
