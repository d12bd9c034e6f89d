import type { Unnamed } from "../../images/image.js";
import type { AuthFile } from "../../registry/credentials/authFile.js";
import { pullSecretsIn } from "../../registry/credentials/pullSecret.js";
import { visible } from "../../text/visible.js";
import type { InputFile } from "../input/expandPaths.js";
import { type InputDiagnostic, InputError } from "../input/inputError.js";
import type { JsonnetFlags } from "../input/jsonnet.js";
import { type Language, languageOf, type NamedLanguage } from "../input/languages.js";
import { settingsOf } from "../input/settings.js";
import { count } from "../output/count.js";
import type { ListedImage } from "../output/imageList.js";
import { type Place, type Placed, placesIn, placeText } from "../output/place.js";
import type { Session } from "../session.js";
import { imagesOfInput, type PartImages } from "./imagesOfInput.js";

interface Flags extends JsonnetFlags {
  readonly from?: NamedLanguage;
}

/** A reference with a parameter, whose image is not known. */
export interface UnknownImage {
  readonly text: string;
  readonly place: Place;
  /** True for a parameter of a Template, which `oc process` fills in. */
  readonly isOfTemplate: boolean;
}

/** The images of a file. */
export interface ListedImages {
  readonly images: readonly ListedImage[];
  readonly unknown: readonly UnknownImage[];
  /** References that are not images: the server refuses them, or reads a registry. */
  readonly wrong: readonly InputError[];
  /** The credentials of the pull secrets among the values. */
  readonly secrets: readonly AuthFile[];
}

/** Lists the images that a file names. Throws an InputError for a file that cannot be read or has mistakes. */
export async function listImages(file: InputFile, flags: Flags, session: Session): Promise<ListedImages> {
  const language = languageOf(file.path, flags.from);
  const { importMode } = settingsOf(file, session).target.imageConfig ?? {};
  const parts: ListedImages[] = [];
  for await (const part of imagesOfInput(file, language, flags, importMode, session))
    parts.push(listPart(part, language));
  return joined(parts);
}

/** Lists the images of a part of a file. */
export function listPart({ source, values }: PartImages, language: Language): ListedImages {
  const placeOf = placesIn(source);
  const unnamed = values.flatMap((value) => value.unnamed);
  const wrong = unnamed.filter(({ reason }) => reason !== "parameter").map(diagnosticOf);
  return {
    images: values.flatMap(({ images }) =>
      images.map((image) => ({ image, source, place: placeOf(image.range) })),
    ),
    unknown: unnamed
      .filter(({ reason }) => reason === "parameter")
      .map(({ text, range }) => {
        const isOfTemplate = language === "yaml" && text.includes("${");
        return { text, place: placeOf(range), isOfTemplate };
      }),
    wrong: wrong.length === 0 ? [] : [new InputError(source, wrong)],
    secrets: values.flatMap(({ located }) => [...pullSecretsIn(located.value)]),
  };
}

const diagnosticOf = ({ range, message }: Placed<Unnamed>): InputDiagnostic => ({
  code: "invalid-value",
  message,
  ...(range && { range }),
});

/** Joins the lists of several parts or files. */
export const joined = (lists: readonly ListedImages[]): ListedImages => ({
  images: lists.flatMap(({ images }) => images),
  unknown: lists.flatMap(({ unknown }) => unknown),
  wrong: lists.flatMap(({ wrong }) => wrong),
  secrets: lists.flatMap(({ secrets }) => secrets),
});

/** Says that a list is empty. */
export const noImages = "importspec: there are no images\n";

/** Says that references with parameters were left out, as a line for people. */
export function unknownRemark([first, ...rest]: readonly UnknownImage[], command: string): string {
  if (first === undefined) return "";
  const { text, place, isOfTemplate } = first;
  const more = rest.length === 0 ? "" : `, and ${count(rest.length, "other")}`;
  const hint = isOfTemplate
    ? `  Fill in a Template first: oc process --local -f FILE -o yaml | importspec ${command} --from yaml -\n`
    : "";
  return `importspec: left out '${visible(text)}' at ${placeText(place)}${more}: with a parameter, the image is not known\n${hint}`;
}
