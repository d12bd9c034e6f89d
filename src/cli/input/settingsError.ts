import type { NamedText } from "../../index.js";
import type { Settings } from "../../settings/settings.js";
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
