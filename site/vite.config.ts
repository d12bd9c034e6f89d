import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { itemWords, vocabulary } from "../src/language/vocabulary.js";

/** The words that the editor colours. */
const words = {
  items: itemWords,
  clauses: [...vocabulary.words.keys()].filter((word) => !(itemWords as readonly string[]).includes(word)),
  kinds: vocabulary.kinds,
};

/** Whether `npm run build:wasm` has built the engine of Jsonnet, for which it needs Go. */
const hasJsonnet = existsSync(new URL("../jsonnet-wasm/dist/jsonnet.wasm.gz", import.meta.url));
if (!hasJsonnet)
  console.log("The playground has no Jsonnet, which npm run build:wasm makes where there is Go");

/** The playground: a page and a worker of their own, beside the pages of VitePress. */
export default defineConfig({
  root: fileURLToPath(new URL("playground", import.meta.url)),
  base: "./",
  define: { VOCABULARY: JSON.stringify(words), HAS_JSONNET: String(hasJsonnet) },
  build: {
    outDir: fileURLToPath(new URL("dist/playground", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
});
