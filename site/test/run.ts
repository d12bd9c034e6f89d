/** Runs the tests of the built site: `tsx test/run.ts [PATTERN]`. */
import { readdirSync } from "node:fs";

const pattern = new RegExp(process.argv[2] ?? "");
const folder = new URL("./", import.meta.url);
for (const file of readdirSync(folder))
  if (file.endsWith(".test.ts") && pattern.test(file)) await import(new URL(file, folder).href);
