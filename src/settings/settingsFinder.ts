import { dirname, join, resolve } from "node:path";
import { parseVersion } from "../schema/versions.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { settingsFileName } from "./keys.js";
import { readImageConfigFile } from "./readImageConfigFile.js";
import { readSettings } from "./readSettings.js";
import { readTextFile } from "./readTextFile.js";
import { noSettings, type Settings } from "./settings.js";

/** Returns the settings for the files of a directory. */
export type FindSettings = (directory: string) => Settings;

/**
 * Returns a function that finds, reads and checks the settings for a directory: those of `importspec.json` in it or in
 * the nearest directory above it that has one. It keeps what it found for each directory; to see changes, make another.
 * Never throws: what is wrong is in `diagnostics`.
 */
export function settingsFinder(): FindSettings {
  const known = new Map<string, Settings>();
  const find = (directory: string): Settings => {
    const before = known.get(directory);
    if (before !== undefined) return before;
    const parent = dirname(directory);
    const settings =
      settingsFile(join(directory, settingsFileName)) ?? (parent === directory ? noSettings : find(parent));
    known.set(directory, settings);
    return settings;
  };
  return (directory) => find(resolve(directory));
}

/** Reads a settings file; undefined if there is none. */
function settingsFile(path: string): Settings | undefined {
  const file = readTextFile(path);
  if (file === undefined) return undefined;
  if ("wrong" in file) {
    const diagnostics = [mistake(file.wrong, { start: 0, end: 0 })];
    return { ...noSettings, source: { name: path, text: "" }, diagnostics };
  }
  const { text } = file;
  const { settings, nodes, diagnostics } = readSettings(text);
  const { imageConfig: configPath, ...others } = settings;
  const read = configPath === undefined ? undefined : readImageConfigFile(resolve(dirname(path), configPath));
  const isWrong = read !== undefined && "wrong" in read;
  const config = isWrong ? undefined : read;
  const { offset = 0, length = 0 } = nodes.get("imageConfig") ?? {};
  const wrongConfig = isWrong
    ? [mistake(`${configPath}: ${read.wrong}`, { start: offset, end: offset + length }, read.hint)]
    : [];
  return {
    target: {
      ...(others.server && { server: parseVersion(others.server) }),
      ...(config && { imageConfig: config.config }),
      ...(others.require && { require: others.require }),
    },
    severity: others.severity ?? {},
    maxWarnings: others.maxWarnings,
    written: { ...others, ...(config && { imageConfig: config.value }) },
    source: { name: path, text },
    diagnostics: [...diagnostics, ...wrongConfig],
  };
}

const mistake = (message: string, range: Diagnostic["range"], hint?: string): Diagnostic => ({
  code: "settings",
  severity: "error",
  range,
  message,
  ...(hint && { hint }),
});
