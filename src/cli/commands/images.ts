import { type Command, Option } from "commander";
import { expandPaths } from "../input/expandPaths.js";
import { addJsonnetOptions, type JsonnetFlags } from "../input/jsonnet.js";
import { extensionsOf, fromOption, type NamedLanguage } from "../input/languages.js";
import { write } from "../io.js";
import {
  entriesByRegistry,
  imageEntries,
  type ListedImage,
  nameInFull,
  printByRegistry,
  printNames,
  writtenName,
} from "../output/imageList.js";
import { printFailures, type Session, tryEachInput } from "../session.js";
import { joined, listImages, noImages, unknownRemark } from "./listImages.js";
import { checkStdin } from "./stdin.js";

interface Flags extends JsonnetFlags {
  readonly format: "text" | "json";
  readonly from?: NamedLanguage;
  readonly digestsOnly?: true;
  readonly byRegistry?: true;
  readonly full?: true;
}

/** Adds `importspec images`. */
export function addImages(program: Command, session: Session): void {
  const { stdout, stderr, env } = session.io;
  const command = program
    .command("images")
    .summary("list the images that documents and manifests name")
    .description(
      "List the images of registries that documents, manifests, and the values of Jsonnet and configs name, sorted and once each. Asks no registry.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin")
    .addOption(
      new Option(
        "--format <format>",
        "json has an object per place, with file, line, stream, tag and policies",
      )
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--digests-only", "leave out the images that are not named by a digest")
    .option("--by-registry", "group the images by registry")
    .option(
      "--full",
      "write names in full: docker.io/library/nginx:latest for nginx; of tag and digest the digest",
    )
    .addOption(fromOption());
  addJsonnetOptions(command, env).action(async (paths: readonly string[], flags: Flags) => {
    checkStdin(paths, command);
    const inputs = expandPaths(paths, extensionsOf("imports", "yaml"));
    const { results, failures } = await tryEachInput(inputs, session, (file) =>
      listImages(file, flags, session),
    );
    const listed = joined(results);
    const images = listed.images.filter(({ image }) => !flags.digestsOnly || image.reference.id !== "");
    session.failed ||= listed.wrong.length > 0;
    await printFailures([...failures, ...listed.wrong], session);
    await write(stdout, printed(images, flags));
    await write(stderr, unknownRemark(listed.unknown, "images"));
    if (images.length === 0 && !session.failed) await write(stderr, noImages);
  });
}

function printed(images: readonly ListedImage[], { format, byRegistry, full }: Flags): string {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  if (format === "json") return json(byRegistry ? entriesByRegistry(images) : imageEntries(images));
  return (byRegistry ? printByRegistry : printNames)(images, full ? nameInFull : writtenName);
}
