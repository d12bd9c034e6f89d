import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { CheckTarget } from "../check/target.js";
import { noSettings, type Settings } from "../settings/settings.js";
import { type FindSettings, settingsFinder } from "../settings/settingsFinder.js";
import { type Code, withPage } from "../text/codes.js";
import { sentenceOf } from "../text/diagnostic.js";
import { positionAt } from "../text/position.js";
import { targetFrom } from "./configuration.js";
import type { DocumentSettings, Environment } from "./environment.js";
import { checkerOf, finderOf } from "./languages.js";

/** The folder of the package: two folders up from the sources, one from the bundle. */
const packageFolder = new URL(import.meta.url.endsWith(".ts") ? "../.." : "..", import.meta.url);

/** The pages of the package, which are there without a network. */
const pageOf = (code: Code): string =>
  new URL(withPage.has(code) ? `docs/traps/${code}.md` : "docs/errors.md", packageFolder).href;

/** How long settings are kept, in milliseconds: their file may change. */
const maxAge = 2_000;

/** The environment of a server on Node. */
export function nodeEnvironment(): Environment {
  let client: CheckTarget = {};
  let finder: FindSettings = settingsFinder();
  let made = 0;
  /** The settings by the text that tells them apart, so that the same ones are the same object. */
  let known = new Map<string, DocumentSettings>();

  const settingsOf = (uri: string): DocumentSettings => {
    const now = Date.now();
    if (now - made > maxAge) [finder, made] = [settingsFinder(), now];
    const directory = directoryOf(uri);
    const settings = directory === undefined ? noSettings : finder(directory);
    const key = JSON.stringify([settings.source?.name, settings.written, settings.diagnostics]);
    const found = known.get(key) ?? documentSettings(settings, client);
    known.set(key, found);
    return found;
  };
  return {
    settingsOf,
    configure: (settings) => {
      client = targetFrom(settings);
      known = new Map();
    },
    finderOf,
    checkerOf,
    pageOf,
  };
}

/** The directory of a document; undefined for one that is not a file, such as a new one. */
function directoryOf(uri: string): string | undefined {
  try {
    return dirname(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}

/** The settings of a file before those of the editor. */
function documentSettings(settings: Settings, client: CheckTarget): DocumentSettings {
  const { target, severity, source, diagnostics } = settings;
  const mistakes = diagnostics.map((diagnostic) => {
    const { line, column } = positionAt(source?.text ?? "", diagnostic.range.start);
    return `${relative(process.cwd(), source?.name ?? "")}:${line}:${column}: ${sentenceOf(diagnostic)}`;
  });
  return { target: { ...client, ...target }, severity, mistakes };
}
