import { dirname } from "node:path";
import type { Settings } from "../../settings/settings.js";
import { settingsFinder } from "../../settings/settingsFinder.js";
import type { Session } from "../session.js";
import type { InputFile } from "./expandPaths.js";
import { SettingsError } from "./settingsError.js";

/** Returns the settings for a file; for stdin, those of the working directory. Throws a SettingsError for wrong ones. */
export function settingsOf({ path }: Pick<InputFile, "path">, session: Session): Settings {
  session.findSettings ??= settingsFinder();
  const settings = session.findSettings(path === "-" ? "." : dirname(path));
  if (settings.source !== undefined && settings.diagnostics.length > 0)
    throw new SettingsError(settings.source, settings);
  return settings;
}
