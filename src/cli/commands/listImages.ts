import { visible } from "../../text/visible.js";
import type { InputFile } from "../input/expandPaths.js";
import { InputError } from "../input/inputError.js";
import type { JsonnetFlags } from "../input/jsonnet.js";
import { languageOf, type NamedLanguage } from "../input/languages.js";
import { settingsOf } from "../input/settings.js";
import { count } from "../output/count.js";
import type { ListedImage } from "../output/imageList.js";
import { type Place, placesIn, placeText } from "../output/place.js";
import type { Session } from "../session.js";
import { imagesOfInput } from "./imagesOfInput.js";

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
  /** References that are no image: the server refuses them, or reads a registry. */
  readonly wrong: readonly InputError[];
}

/** Lists the images that a file names. Throws an InputError for a file that cannot be read or has mistakes. */
export async function listImages(file: InputFile, flags: Flags, session: Session): Promise<ListedImages> {
  const language = languageOf(file.path, flags.from);
  const { importMode } = settingsOf(file, session).target.imageConfig ?? {};
  const images: ListedImage[] = [];
  const unknown: UnknownImage[] = [];
  const wrong: InputError[] = [];
  for await (const { source, values } of imagesOfInput(file, language, flags, importMode, session)) {
    const placeOf = placesIn(source);
    for (const value of values) {
      for (const image of value.images) images.push({ image, place: placeOf(image.range) });
      for (const { text, reason, range, message } of value.unnamed) {
        const isOfTemplate = language === "yaml" && text.includes("${");
        if (reason === "parameter") unknown.push({ text, place: placeOf(range), isOfTemplate });
        else
          wrong.push(new InputError(source, [{ code: "invalid-value", message, ...(range && { range }) }]));
      }
    }
  }
  return { images, unknown, wrong };
}

/** Says that references with parameters were left out, as a line for people. */
export function unknownRemark([first, ...rest]: readonly UnknownImage[]): string {
  if (first === undefined) return "";
  const { text, place, isOfTemplate } = first;
  const more = rest.length === 0 ? "" : `, and ${count(rest.length, "other")}`;
  const hint = isOfTemplate
    ? "  Fill in a Template first: oc process --local -f FILE -o yaml | importspec images --from yaml -\n"
    : "";
  return `importspec: left out '${visible(text)}' at ${placeText(place)}${more}: with a parameter, the image is not known\n${hint}`;
}
