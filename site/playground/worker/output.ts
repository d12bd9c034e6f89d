import { parseFile, printJsonnet } from "../../../src/index.js";
import { hasError } from "../../../src/text/diagnostic.js";
import type { Format, OutputResult } from "./messages.js";
import { printTypeScript } from "./typescript.js";

/** Prints the objects of a document. The printer of YAML is loaded when it is first asked for. */
const printers: Readonly<Record<Format, (objects: readonly object[]) => string | Promise<string>>> = {
  yaml: async (objects) => {
    const { printObjects } = await import("../../../src/cli/output/output.js");
    let text = "";
    for await (const piece of printObjects.yaml(objects)) text += piece;
    return text;
  },
  json: (objects) => {
    const list = { apiVersion: "v1", kind: "List", items: objects };
    return `${JSON.stringify(objects.length === 1 ? objects[0] : list, null, 2)}\n`;
  },
  typescript: printTypeScript,
  jsonnet: printJsonnet,
};

/** Returns what a document becomes in a language; null if it has mistakes. */
export async function outputOf(text: string, format: Format): Promise<OutputResult> {
  const { diagnostics, specs, manifests } = parseFile(text);
  if (hasError(diagnostics)) return null;
  const objects = [...specs, ...manifests.map(({ manifest }) => manifest)];
  return { text: objects.length === 0 ? "" : await printers[format](objects) };
}
