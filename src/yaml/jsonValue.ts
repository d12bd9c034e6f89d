import type { Diagnostic } from "../text/diagnostic.js";
import { findNodesLater } from "./findNodes.js";
import { countKeys, type JsonPiece, largeNumbers } from "./json.js";
import type { YamlNode } from "./node.js";
import { nodeOf } from "./nodes.js";
import { parseYaml } from "./parse.js";
import type { ReadText } from "./readText.js";
import { shifted } from "./shift.js";
import { composeValue } from "./value.js";

/** Reads a JSON value in a text. It is parsed as YAML only to find where something is wrong. */
export function readJson(text: string, { start, end, value, keys }: JsonPiece): ReadText {
  const written = text.slice(start, end);
  // JSON is YAML, but for tabs between its tokens. In its strings there are none.
  const parse = () => parseYaml(written.replaceAll("\t", " "));
  const node = (): YamlNode => {
    const parsed = parse();
    if (!("code" in parsed)) return nodeOf(parsed, 1);
    return { type: "scalar", start: 0, end: end - start, text: "", isPlain: false };
  };
  const found: Diagnostic[] = [...largeNumbers(written)].map((range) => ({
    code: "yaml-number",
    severity: "error",
    range,
    message: "This number is too large: oc refuses it",
  }));
  if (countKeys(value) !== keys) {
    const parsed = parse();
    found.push(...("code" in parsed ? [parsed] : composeValue(parsed, 1).diagnostics));
  }
  return {
    values: [{ value, ...findNodesLater(node, start) }],
    diagnostics: found.map((diagnostic) => shifted(diagnostic, start)),
  };
}
