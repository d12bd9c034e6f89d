import type { Node } from "jsonc-parser";
import type { Severities } from "../check/severities.js";
import { parseVersion } from "../schema/versions.js";
import type { Setting } from "./keys.js";
import { nearestHint } from "./nearestHint.js";

/** Reports a mistake at a node. */
export type Report = (node: Node, message: string, hint?: string) => void;

/** Lists the pairs of an object: the name, its node, and the node of the value. Reports a key that is there twice. */
export function* pairsOf({ type, children = [] }: Node, report: Report): Generator<[string, Node, Node]> {
  const seen = new Set<string>();
  for (const pair of type === "object" ? children : []) {
    const [key, value] = pair.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (seen.has(name)) report(key, `The key '${name}' is there twice`);
    else yield [name, key, value];
    seen.add(name);
  }
}

/** Reads the value of a key. Reports what is wrong with it, and returns what is right; undefined if nothing is. */
export function readValue(name: string, node: Node, setting: Setting, report: Report): unknown {
  const { value } = node;
  const wrong = (expected: string): undefined => report(node, `'${name}' takes ${expected}`) as undefined;
  switch (setting.type) {
    case "text":
      return typeof value === "string" && value !== "" ? value : wrong("a text");
    case "version":
      return typeof value === "string" && parseVersion(value)
        ? value
        : wrong('a version of OpenShift such as "4.16"');
    case "count":
      return Number.isSafeInteger(value) && value >= 0 ? value : wrong("a whole number from 0 up");
    case "names":
      if (node.type !== "array") return wrong("an array");
      return (node.children ?? []).flatMap((item) =>
        isKnown(item, setting.names, "requirement", report) ? [item.value] : [],
      );
    case "levels":
      if (node.type !== "object") return wrong("an object");
      return readLevels(node, setting, report);
  }
}

function readLevels(
  node: Node,
  { codes, levels }: Extract<Setting, { type: "levels" }>,
  report: Report,
): Severities {
  const severities: Record<string, unknown> = {};
  for (const [, key, level] of pairsOf(node, report)) {
    if (isKnown(key, codes, "code", report) && isKnown(level, levels, "level", report))
      severities[key.value] = level.value;
  }
  return severities;
}

/** Reports a value that is not one of the names. */
function isKnown(node: Node, names: readonly string[], noun: string, report: Report): boolean {
  if (names.includes(node.value)) return true;
  if (node.type !== "string") report(node, `A ${noun} is a text, not ${describeNode(node)}`);
  else report(node, `Unknown ${noun} '${node.value}'`, nearestHint(node.value, names, `${noun}s`));
  return false;
}

/** Describes a value for messages. */
export function describeNode({ type }: Node): string {
  if (type === "null") return type;
  if (type === "string") return "a text";
  return type === "array" || type === "object" ? `an ${type}` : `a ${type}`;
}
