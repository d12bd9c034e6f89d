import type { Image } from "../../images/image.js";
import { pinEdit } from "../../images/pin/pinEdit.js";
import { type Edit, edited } from "../../services/edit.js";
import type { LocatedValue } from "../../yaml/locatedValue.js";
import { shiftedRange } from "../../yaml/shift.js";
import type { InputFile } from "../input/expandPaths.js";
import type { Input } from "../input/input.js";
import { InputError, type InputSource, printInputError } from "../input/inputError.js";
import { type Language, languageOf, type NamedLanguage } from "../input/languages.js";
import { readText } from "../input/readInput.js";
import type { RegistryFlags } from "../input/registryOptions.js";
import { settingsOf } from "../input/settings.js";
import { write } from "../io.js";
import type { Placed } from "../output/place.js";
import { type Session, throwAll } from "../session.js";
import { imagesOfText, imagesOfYaml, type PartImages } from "./imagesOfInput.js";
import { joined, listPart, noImages, unknownRemark } from "./listImages.js";
import { leftReasons, type WhyLeft, warningsOf } from "./pinNotes.js";
import { type Answered, bySource, type Note, placed, resolveImages, unresolved } from "./resolveImages.js";

/** The options of `resolve --pin`. */
export interface PinFlags extends RegistryFlags {
  readonly from?: NamedLanguage;
  readonly arch: readonly string[];
}

/** An image of a part of a file, with the value that names it. */
interface Target {
  readonly source: InputSource;
  readonly located: LocatedValue;
  readonly image: Placed<Image>;
}

/**
 * Returns the text of a document, or of a file of manifests, with a digest at each reference. Prints which references stay as
 * they are. Throws an InputError if an image cannot be resolved: nothing is written then.
 */
export async function pinInput(file: InputFile, flags: PinFlags, session: Session): Promise<string> {
  const { io, style } = session;
  const language = languageOf(file.path, flags.from);
  const { importMode } = settingsOf(file, session).target.imageConfig ?? {};
  const input = await readText(file, session);
  const parts = [...partsOf(input, language, importMode)];
  const { wrong, unknown, secrets } = joined(parts.map((part) => listPart(part, language)));
  throwAll(wrong);
  const targets = parts.flatMap(({ source, values }) =>
    values.flatMap(({ located, images }) => images.map((image): Target => ({ source, located, image }))),
  );
  const architecture = flags.arch[0] as string;
  const answers = await resolveImages(targets, secrets, { ...flags, architecture }, session);
  throwAll(unresolved(answers));
  const { edits, notes } = pins(answers, offsetsOf(parts, input.text), architecture);
  for (const error of bySource(notes)) await write(io.stderr, printInputError(error, style));
  await write(io.stderr, unknownRemark(unknown, "resolve --pin") + (targets.length === 0 ? noImages : ""));
  const mark = input.bytes.indexOf("\uFEFF") === 0 ? "\uFEFF" : "";
  return mark + edited(input.text, edits);
}

function partsOf(input: Input, language: Language, importMode: string | undefined): Iterable<PartImages> {
  if (language === "imports") return [imagesOfText(input, importMode)];
  if (language === "yaml") return imagesOfYaml(input, importMode);
  const message = "--pin changes the text of documents, YAML and JSON alone";
  const hint = "Render it first: importspec render FILE | importspec resolve --pin --from yaml -";
  throw new InputError({ name: input.name }, [{ code: "unknown-language", message, hint }]);
}

/** Finds where each part begins in the text. Between two parts there is a line with '---' alone. */
function offsetsOf(parts: readonly PartImages[], text: string): ReadonlyMap<InputSource, number> {
  const offsets = new Map<InputSource, number>();
  let end = 0;
  for (const { source } of parts) {
    const { text: part = "" } = source;
    const start = text.indexOf(part, end);
    offsets.set(source, start);
    end = start + part.length;
  }
  return offsets;
}

/** Makes the edits of a text, and notes on the references that stay as they are. */
function pins(
  answers: readonly (Target & Answered)[],
  offsets: ReadonlyMap<InputSource, number>,
  architecture: string,
) {
  const edits: Edit[] = [];
  const notes: Note[] = [];
  for (const target of answers) {
    const { source, image } = target;
    const edit = editOf(target);
    const found = [
      ...(typeof edit === "string" ? [leftReasons[edit]] : []),
      ...warningsOf(target, architecture),
    ];
    notes.push(...found.map((each) => ({ source, diagnostic: placed(each, image) })));
    if (typeof edit === "object")
      edits.push({ ...edit, range: shiftedRange(edit.range, offsets.get(source) ?? 0) });
  }
  return { edits, notes };
}

/** Returns the edit that pins a reference, or why it stays; undefined for one that has a digest already. */
function editOf({ source, located, image, resolution }: Target & Answered): Edit | WhyLeft | undefined {
  if (resolution.kind === "repository") return "repository";
  if (resolution.kind !== "image" || image.reference.id !== "") return undefined;
  const { stored } = resolution;
  return stored === undefined ? "index" : pinEdit(source.text ?? "", located, image, stored);
}
