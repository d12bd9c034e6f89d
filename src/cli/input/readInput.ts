import { namesImageApi } from "../../yaml/namesImageApi.js";
import type { Session } from "../session.js";
import type { InputFile } from "./expandPaths.js";
import { decodeInput, fileChunks, type Input, readFile, readStdin, stdinName } from "./input.js";
import { InputError } from "./inputError.js";
import type { JsonnetFlags } from "./jsonnet.js";
import type { Language } from "./languages.js";
import type { SourcedValues } from "./values.js";
import type { YamlDocument } from "./yaml/read.js";

/** Reads a file as one text. Throws an InputError if that cannot be done. */
export async function readText({ path }: InputFile, { io }: Session): Promise<Input> {
  return decodeInput(await (path === "-" ? readStdin(io.stdin) : readFile(path)));
}

/**
 * Reads the values of a file, one part after the other. YAML may be of any size. A document that is not YAML has errors
 * or, if the file was only found and the document does not name an image stream, is skipped; so is a template that was
 * found. Throws an InputError for a file that cannot be read and for a template that is named.
 */
export async function* readValues(
  file: InputFile,
  language: Exclude<Language, "imports">,
  session: Session,
  flags: JsonnetFlags = {},
): AsyncGenerator<SourcedValues> {
  if (language === "yaml") yield* readManifests(file, session);
  else {
    const { evaluateInput } = await import("./evaluateInput.js");
    yield await evaluateInput(await readText(file, session), language, flags);
  }
}

async function* readManifests({ path, isNamed }: InputFile, session: Session): AsyncGenerator<YamlDocument> {
  const { readYaml } = await import("./yaml/read.js");
  const { stdin } = session.io;
  const documents = path === "-" ? readYaml(stdinName, stdin) : readYaml(path, fileChunks(path));
  const skip = (reason: string, isTemplate: boolean) => session.skipped.push({ path, reason, isTemplate });
  try {
    for await (const document of documents) {
      const { source, diagnostics } = document;
      const template = diagnostics.find(({ code }) => code === "template");
      const error = template ?? diagnostics.find(({ severity }) => severity === "error");
      if (error === undefined || (template === undefined && (isNamed || namesImageApi(source.text)))) {
        yield document;
      } else {
        if (isNamed) throw new InputError(source, [error]);
        skip(error.message, template !== undefined);
        if (template !== undefined) return;
      }
    }
  } catch (error) {
    const isUnread = error instanceof InputError && error.source.text === undefined;
    if (isNamed || isUnread || !(error instanceof InputError)) throw error;
    skip(error.message, false);
  }
}
