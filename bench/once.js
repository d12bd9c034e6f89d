import { Jsonnet } from "@hanazuki/node-jsonnet";

/** Prints the milliseconds that a Jsonnet source takes in a process that has evaluated nothing yet. */
const [source, jpath] = process.argv.slice(2);
const jsonnet = new Jsonnet();
if (jpath) jsonnet.addJpath(jpath);
const start = performance.now();
await jsonnet.evaluateSnippet(source);
console.log(performance.now() - start);
