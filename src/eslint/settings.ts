import { dirname, relative, resolve } from "node:path";
import type { Rule } from "eslint";
import type { Settings } from "../settings/settings.js";
import { type FindSettings, settingsFinder } from "../settings/settingsFinder.js";
import { sentenceOf } from "../text/diagnostic.js";
import { positionAt } from "../text/position.js";

/** How long settings are kept, in milliseconds: an editor keeps the process of ESLint, and a file may change. */
const maxAge = 2_000;

let finder: FindSettings = settingsFinder();
let made = 0;

/** Returns the settings for the file that is linted. */
export function settingsOf({ filename, cwd }: Rule.RuleContext): Settings {
  const now = Date.now();
  if (now - made > maxAge) [finder, made] = [settingsFinder(), now];
  // oxlint may have no working directory here.
  return finder(resolve(cwd ?? "", dirname(filename)));
}

/** Reports what is wrong with the settings at the beginning of the file that is linted. */
export function reportSettings(context: Rule.RuleContext, { source, diagnostics }: Settings): void {
  if (source === undefined) return;
  const name = relative(context.cwd ?? "", source.name);
  for (const diagnostic of diagnostics) {
    const { line, column } = positionAt(source.text, diagnostic.range.start);
    context.report({
      loc: { line: 1, column: 0 },
      messageId: "settings",
      data: {
        place: `${name}:${line}:${column}`,
        sentence: sentenceOf(diagnostic),
        code: diagnostic.code,
      },
    });
  }
}
