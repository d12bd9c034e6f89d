// The worker starts to load before the editor does.
const worker = new Worker(new URL("./worker/worker.ts", import.meta.url), { type: "module" });
if ("toSorted" in Array.prototype) import("./playground.js").then(({ run }) => run(worker));
