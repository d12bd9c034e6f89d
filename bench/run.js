import { coldStart } from "./coldStart.js";
import { documents } from "./documents.js";
import { memory } from "./memory.js";
import { parse } from "./parse.js";
import { tag } from "./tag.js";

const sections = { tag, parse, documents, memory, coldStart };

/** Runs the sections that are named, or all. */
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(sections)) sections[name]();
