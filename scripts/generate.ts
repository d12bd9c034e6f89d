import { readFileSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generate/files.js";

/** Writes every generated file. With `--check`, writes none, lists those that are out of date, and fails if there are any. */
const check = process.argv.includes("--check");
let stale = 0;
for (const [path, text] of generatedFiles()) {
  const url = new URL(`../${path}`, import.meta.url);
  if (!check) {
    writeFileSync(url, text);
  } else if (readFileSync(url, "utf8") !== text) {
    stale++;
    console.error(`${path} is out of date: run npm run generate`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;
