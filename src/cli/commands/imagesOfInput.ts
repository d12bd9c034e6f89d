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
import type { Input } from "../input/input.js";
import { InputError, type InputSource } from "../input/inputError.js";
import type { JsonnetFlags } from "../input/jsonnet.js";
import type { Language } from "../input/languages.js";
import { readText, readValues } from "../input/readInput.js";
import type { SourcedValues } from "../input/values.js";
import { readSegment } from "../input/yaml/read.js";
import type { Placed } from "../output/place.js";
import type { Session } from "../session.js";

/** The images that a value names, and the references in it that name none, in the order of the text. */
export interface ValueImages {
  readonly located: LocatedValue;
  readonly images: readonly Placed<Image>[];
  readonly unnamed: readonly Placed<Unnamed>[];
}

/** The images of a part of a file, value by value. */
export interface PartImages {
  readonly source: InputSource;
  readonly values: readonly ValueImages[];
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
    yield imagesOfText(await readText(file, session), importMode);
    return;
  }
  const search: Search =
    language === "yaml" ? { anyObject: false, specs: file.isNamed ? "typed" : "none" } : {};
  for await (const part of readValues(file, language, session, flags)) yield partOf(part, search, importMode);
}

/** Finds the images that a text of the language names. Throws an InputError for a text with mistakes. */
export function imagesOfText(source: Input, importMode: string | undefined): PartImages {
  const collector = new Collector();
  const { diagnostics, made } = compileGroups(inputOf(source.text), undefined, (group, again) =>
    makeManifest(group, again, undefined, collector),
  );
  const found = diagnostics.length > 0 ? diagnostics : collector.diagnostics;
  const values = made.map(({ manifest, rangeOf }) => ({ value: manifest, rangeOf }));
  return partOf({ source, values, diagnostics: found }, {}, importMode);
}

/** Finds the images that a named file of YAML or JSON names. Throws an InputError for one with mistakes. */
export function* imagesOfYaml(source: Input, importMode: string | undefined): Generator<PartImages> {
  for (const part of readSegment({ ...source, firstLine: 1 }))
    yield partOf(part, { anyObject: false, specs: "typed" }, importMode);
}

function partOf(
  { source, values, diagnostics }: SourcedValues,
  search: Search,
  importMode: string | undefined,
): PartImages {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new InputError(source, inOrder(errors));
  return {
    source,
    values: values.map((located) => {
      const { images, unnamed } = imagesIn(located.value, search, importMode);
      return { located, images: placed(images, located), unnamed: placed(unnamed, located) };
    }),
  };
}

/** Tags of a manifest are sorted by name; people read them in the order of the text. */
const placed = <Value extends { readonly path: Path }>(
  values: readonly Value[],
  located: LocatedValue,
): Placed<Value>[] =>
  values
    .map((value) => ({ ...value, range: rangeOf(located, value.path) }))
    .sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));

/** The range of a value in its text, without its key. */
function rangeOf({ fieldAt, rangeOf }: LocatedValue, path: Path): Range | undefined {
  const value = fieldAt?.(path)?.value;
  return value === undefined ? rangeOf?.(path) : { start: value.start, end: value.end };
}
