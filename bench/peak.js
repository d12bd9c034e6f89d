import { readFileSync } from "node:fs";
import { loadAll } from "js-yaml";
import { parseAllDocuments } from "yaml";
import { checkDocument, parseDocument } from "../dist/index.js";

const readers = {
  parseDocument: (text) => parseDocument(text),
  checkDocument: (text) => checkDocument(text),
  "js-yaml": (text) => loadAll(text),
  yaml: (text) => parseAllDocuments(text).map((document) => document.toJS()),
};

/** Prints by how many bytes the memory of this process grows at most when it reads a file, having read its first lines. */
const [name, path] = process.argv.slice(2);
const read = readers[name];
const text = readFileSync(path, "utf8");
read(text.split("\n", 5).join("\n"));
const before = process.memoryUsage().rss;
const result = read(text);
console.log(process.resourceUsage().maxRSS * 1024 - before, typeof result);
