import { type Command, Option } from "commander";
import { expandPaths, type InputFiles } from "../input/expandPaths.js";
import { addJsonnetOptions, type JsonnetFlags } from "../input/jsonnet.js";
import { extensionsOf, fromOption } from "../input/languages.js";
import { addRegistryOptions } from "../input/registryOptions.js";
import { write } from "../io.js";
import { printResolutions, resolutionEntries } from "../output/resolutionTable.js";
import { forEachInput, printFailures, type Session, tryEachInput } from "../session.js";
import { joined, listImages, noImages, unknownRemark } from "./listImages.js";
import { type PinFlags, pinInput } from "./pinInput.js";
import { readArchitectures } from "./readOptions.js";
import { resolveImages, unresolved } from "./resolveImages.js";
import { checkStdin } from "./stdin.js";

interface Flags extends JsonnetFlags, PinFlags {
  readonly format: "text" | "json";
  readonly pin?: true;
}

/** Adds `importspec resolve`. */
export function addResolve(program: Command, session: Session): void {
  const { env } = session.io;
  const command = program
    .command("resolve")
    .summary("ask the registries for the digests of images; write them into a file")
    .description(
      "Ask the registries of the images that documents, manifests, and the values of Jsonnet and configs name for their digests, media types and platforms. With --pin, write a document or a file of manifests with the digests to stdout.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin")
    .addOption(
      new Option("--format <format>", "json has an object per place")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(
      new Option(
        "--pin",
        "write the file to stdout with a digest at each reference: name:tag@sha256:…",
      ).conflicts("format"),
    )
    .addOption(
      new Option("--arch <name>", "the architecture of the API server, for which the mode Legacy imports")
        .argParser(readArchitectures)
        .default(["amd64"], "amd64"),
    )
    .addOption(fromOption());
  addJsonnetOptions(addRegistryOptions(command), env).action(
    async (paths: readonly string[], flags: Flags) => {
      checkStdin(paths, command);
      const inputs = expandPaths(paths, extensionsOf("imports", "yaml"));
      if (!flags.pin) return resolveInputs(inputs, flags, session);
      if (inputs.files.length > 1 || inputs.files.some(({ isNamed }) => !isNamed))
        command.error("error: --pin takes one file, or - for stdin");
      const texts = await forEachInput(inputs, session, (file) => pinInput(file, flags, session));
      await write(session.io.stdout, texts.join(""));
    },
  );
}

async function resolveInputs(inputs: InputFiles, flags: Flags, session: Session): Promise<void> {
  const { stdout, stderr } = session.io;
  const { results, failures } = await tryEachInput(inputs, session, (file) =>
    listImages(file, flags, session),
  );
  const { images, unknown, wrong, secrets } = joined(results);
  const options = { ...flags, architecture: flags.arch[0] as string, platforms: true };
  const answers = await resolveImages(images, secrets, options, session);
  if (flags.format === "json")
    await write(stdout, `${JSON.stringify(resolutionEntries(answers), null, 2)}\n`);
  else await write(stdout, printResolutions(answers));
  const errors = [...failures, ...wrong, ...unresolved(answers)];
  session.failed ||= errors.length > 0;
  await printFailures(errors, session);
  await write(stderr, unknownRemark(unknown, "resolve"));
  if (images.length === 0 && !session.failed) await write(stderr, noImages);
}
