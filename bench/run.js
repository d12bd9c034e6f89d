import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { coldStart } from "./coldStart.js";
import { documents } from "./documents.js";
import { memory } from "./memory.js";
import { parse } from "./parse.js";
import { tag } from "./tag.js";

/** In a process of its own, as it takes arguments of its own. */
const jsonnet = () =>
  execFileSync(process.execPath, [fileURLToPath(new URL("jsonnet.js", import.meta.url))], {
    stdio: "inherit",
  });

const sections = { tag, parse, documents, memory, coldStart, jsonnet };

/** Runs the sections that are named, or all. */
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(sections)) sections[name]();
