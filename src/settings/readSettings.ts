import type { Node } from "jsonc-parser";
import type { Requirement } from "../check/requirements/requirement.js";
import type { Severities } from "../check/severities.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type Setting, type SettingKey, settingKeys } from "./keys.js";
import { nearestHint } from "./nearestHint.js";
import { parseJson } from "./parseJson.js";
import { describeNode, pairsOf, type Report, readValue } from "./readValue.js";

/** The values of a settings file, as it writes them. */
export interface WrittenSettings {
  readonly server?: string;
  readonly imageConfig?: string;
  readonly require?: readonly Requirement[];
  readonly severity?: Severities;
  readonly maxWarnings?: number;
}

/** The settings that a text holds, without those that are wrong, and where each is. */
export interface ReadSettings {
  readonly settings: WrittenSettings;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly diagnostics: readonly Diagnostic[];
}

const keys: Readonly<Record<SettingKey, Setting>> = settingKeys;

/** Reads the text of a settings file. */
export function readSettings(text: string): ReadSettings {
  const diagnostics: Diagnostic[] = [];
  const report: Report = ({ offset, length }, message, hint) => {
    const range = { start: offset, end: offset + length };
    diagnostics.push({ code: "settings", severity: "error", range, message, ...(hint && { hint }) });
  };
  const parsed = parseJson(text);
  if ("error" in parsed) return { settings: {}, nodes: new Map(), diagnostics: [parsed.error] };
  const nodes = new Map<string, Node>();
  const settings: Record<string, unknown> = {};
  const { root } = parsed;
  if (root.type !== "object") report(root, `Settings are an object, not ${describeNode(root)}`);
  for (const [name, key, value] of pairsOf(root, report)) {
    if (!Object.hasOwn(keys, name)) {
      report(key, `Unknown key '${name}'`, nearestHint(name, Object.keys(keys), "keys"));
      continue;
    }
    nodes.set(name, value);
    const read = readValue(name, value, keys[name as SettingKey], report);
    if (read !== undefined) settings[name] = read;
  }
  return { settings, nodes, diagnostics };
}
