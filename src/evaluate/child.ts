import type { Answer } from "./answer.js";
import { configure, type Jsonnet, loadBinding } from "./binding.js";
import { isNotInstalled } from "./engine.js";
import { type NativeCall, notingNatives } from "./natives.js";
import type { Evaluation } from "./options.js";

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
    const unavailable = isNotInstalled(error, "binding") ? "not-installed" : "not-built";
    return { unavailable, reason: String(error) };
  }
  let failed: NativeCall | undefined;
  const natives = notingNatives((call) => {
    failed = call;
  });
  for (const [name, call] of Object.entries(natives)) jsonnet.nativeCallback(name, call, "text");
  try {
    process.chdir(evaluation.cwd);
    configure(jsonnet, evaluation);
    return { json: await jsonnet.evaluateSnippet(evaluation.source, evaluation.filename) };
  } catch (error) {
    return { report: (error as Error).message, failed };
  }
}
