import { kindNames } from "../../schema/kinds.js";
import { apiGroup } from "../../schema/typeMeta.js";
import type { Io } from "../io.js";
import type { InputFile } from "./expandPaths.js";
import { decodeInput, type Input, maxTextBytes, type NamedBytes, readFile, readStdin } from "./input.js";
import { InputError } from "./inputError.js";
import type { JsonnetFlags } from "./jsonnet.js";
import type { Language } from "./languages.js";
import { SkippedInput } from "./skippedInput.js";
import { type SourcedValues, valuesOf } from "./values.js";

const readBytes = ({ path }: InputFile, { stdin }: Io, maxBytes: number): Promise<NamedBytes> =>
  path === "-" ? readStdin(stdin, maxBytes) : readFile(path, maxBytes);

/** Reads a file as one text. Throws an InputError if that cannot be done. */
export const readText = async (file: InputFile, io: Io): Promise<Input> =>
  decodeInput(await readBytes(file, io, maxTextBytes));

/**
 * Reads the values of a file, one part after the other. YAML may be of any size. Throws an InputError for a file that
 * cannot be read or is a template; a SkippedInput if the file was only found, and is a template, or is not YAML and does
 * not name the image API.
 */
export async function* readValues(
  file: InputFile,
  language: Exclude<Language, "imports">,
  io: Io,
  flags: JsonnetFlags = {},
): AsyncGenerator<SourcedValues> {
  const input = await readBytes(file, io, language === "yaml" ? Number.POSITIVE_INFINITY : maxTextBytes);
  const isOurs = file.isNamed || namesImageApi(input);
  try {
    for await (const part of valuesOf(input, language, flags)) {
      const template = part.diagnostics.find(({ code }) => code === "template");
      if (template !== undefined)
        throw file.isNamed
          ? new InputError(part.source, [template])
          : new SkippedInput(file.path, template.message, true);
      const error = part.diagnostics.find(({ severity }) => severity === "error");
      if (error !== undefined && !isOurs) throw new SkippedInput(file.path, error.message, false);
      yield part;
    }
  } catch (error) {
    if (isOurs || !(error instanceof InputError)) throw error;
    throw new SkippedInput(file.path, error.message, false);
  }
}

const namesImageApi = ({ bytes }: NamedBytes): boolean =>
  [...kindNames, apiGroup].some((name) => bytes.includes(name));
