import { inputOf } from "../../../grammar/input.js";
import type { Range } from "../../../grammar/range.js";
import type { Search } from "../../check/manifestsIn.js";
import { Collector } from "../../compile/collector.js";
import { compileGroups } from "../../compile/compileGroups.js";
import { makeManifest } from "../../compile/manifests.js";
import type { Image, Unnamed } from "../../images/image.js";
import { imagesIn } from "../../images/imagesIn.js";
import { inOrder } from "../../text/diagnostic.js";
import type { Path } from "../../text/path.js";
import type { LocatedValue } from "../../yaml/locatedValue.js";
import type { InputFile } from "../input/expandPaths.js";
import { InputError, type InputSource } from "../input/inputError.js";
import type { JsonnetFlags } from "../input/jsonnet.js";
import type { Language } from "../input/languages.js";
import { readText, readValues } from "../input/readInput.js";
import type { Session } from "../session.js";

/** Something with its place in a text; the values of Jsonnet and configs have none. */
export type Placed<Value> = Value & { readonly range: Range | undefined };

/** The images that a part of a file names, and the references that name none, in the order of the text. */
export interface PartImages {
  readonly source: InputSource;
  readonly images: readonly Placed<Image>[];
  readonly unnamed: readonly Placed<Unnamed>[];
}

/** Finds the images that a file names, part by part. Throws an InputError for a file that cannot be read or has mistakes. */
export async function* imagesOfInput(
  file: InputFile,
  language: Language,
  flags: JsonnetFlags,
  importMode: string | undefined,
  session: Session,
): AsyncGenerator<PartImages> {
  if (language === "imports") {
    yield await imagesOfText(file, importMode, session);
    return;
  }
  const search: Search =
    language === "yaml" ? { anyObject: false, specs: file.isNamed ? "typed" : "none" } : {};
  for await (const { source, values, diagnostics } of readValues(file, language, session, flags)) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new InputError(source, errors);
    yield partOf(source, values, search, importMode);
  }
}

async function imagesOfText(
  file: InputFile,
  importMode: string | undefined,
  session: Session,
): Promise<PartImages> {
  const source = await readText(file, session);
  const collector = new Collector();
  const { diagnostics, made } = compileGroups(inputOf(source.text), undefined, (group, again) =>
    makeManifest(group, again, undefined, collector),
  );
  const found = diagnostics.length > 0 ? diagnostics : collector.diagnostics;
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new InputError(source, inOrder(errors));
  const values = made.map(({ manifest, rangeOf }) => ({ value: manifest, rangeOf }));
  return partOf(source, values, {}, importMode);
}

function partOf(
  source: InputSource,
  values: readonly LocatedValue[],
  search: Search,
  importMode: string | undefined,
): PartImages {
  const found = values.map((located) => {
    const { images, unnamed } = imagesIn(located.value, search, importMode);
    const placed = <Value extends { readonly path: Path }>(value: Value): Placed<Value> => ({
      ...value,
      range: rangeOf(located, value.path),
    });
    return { images: images.map(placed), unnamed: unnamed.map(placed) };
  });
  return {
    source,
    images: inText(found.flatMap(({ images }) => images)),
    unnamed: inText(found.flatMap(({ unnamed }) => unnamed)),
  };
}

/** The range of a value in its text, without its key. */
const rangeOf = ({ fieldAt, rangeOf }: LocatedValue, path: Path): Range | undefined => {
  const value = fieldAt?.(path)?.value;
  return value === undefined ? rangeOf?.(path) : { start: value.start, end: value.end };
};

/** Tags of a manifest are sorted by name; people read them in the order of the text. */
const inText = <Value>(values: readonly Placed<Value>[]): Placed<Value>[] =>
  values.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
