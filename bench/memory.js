import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dump } from "js-yaml";
import { parseDocument } from "../dist/index.js";
import { documentOf } from "./data.js";

const count = 100_000;
const rounds = 3;
const peak = fileURLToPath(new URL("peak.js", import.meta.url));

/**
 * The nursery of V8 holds 1 MB instead of 16: it grows to its limit whatever a program does, and 32 MB are six times the
 * text.
 */
const options = ["--max-semi-space-size=1"];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The memory that reading a document takes at most, each time in a process of its own, by the bytes of its text. */
export function memory() {
  const folder = mkdtempSync(join(tmpdir(), "importspec-bench-"));
  const text = documentOf(count);
  const yaml = parseDocument(text).manifests.map(({ manifest }) => dump(manifest));
  const texts = { imports: text, yaml: yaml.join("---\n") };
  try {
    for (const [ending, each] of Object.entries(texts))
      writeFileSync(join(folder, `document.${ending}`), each);
    const grows = (name, ending) => {
      const run = () =>
        Number.parseInt(
          execFileSync(process.execPath, [...options, peak, name, join(folder, `document.${ending}`)]),
          10,
        );
      return median(Array.from({ length: rounds }, run)) / texts[ending].length;
    };
    console.log(`\nMemory for a document of ${count.toLocaleString("en")} images, by the text`);
    for (const name of ["parseDocument", "checkDocument"]) print(name, grows(name, "imports"));
    for (const name of ["js-yaml", "yaml"]) print(name, grows(name, "yaml"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const print = (name, ratio) => console.log(`  ${name.padEnd(18)} ${ratio.toFixed(1).padStart(20)} ×`);
