import { dirname } from "node:path";
import type { NamedText } from "../../index.js";
import type { Settings } from "../../settings/settings.js";
import type { Session } from "../session.js";
import type { InputFile } from "./expandPaths.js";
import { InputError } from "./inputError.js";
import { shortPath } from "./shortPath.js";

/** Thrown for a settings file with mistakes. Nothing is checked then. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  /** The mistakes, as the command prints those of an input. */
  readonly mistakes: InputError;

  constructor({ name, text }: NamedText, { diagnostics }: Settings) {
    super(diagnostics.map(({ message }) => message).join("\n"));
    this.mistakes = new InputError({ name: shortPath(name), ...(text !== "" && { text }) }, diagnostics);
  }
}

/** Returns the settings for a file; for stdin, those of the working directory. Throws a SettingsError for wrong ones. */
export function settingsOf({ path }: Pick<InputFile, "path">, { findSettings }: Session): Settings {
  const settings = findSettings(path === "-" ? "." : dirname(path));
  if (settings.source !== undefined && settings.diagnostics.length > 0)
    throw new SettingsError(settings.source, settings);
  return settings;
}
