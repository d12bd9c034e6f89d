import { textOf } from "../check/across/readFacts.js";
import { type Found, manifestsIn, type Search } from "../check/manifestsIn.js";
import { hasParameter } from "../check/parameters.js";
import { isBacking } from "../check/requirements/source.js";
import { type Entry, fieldsOf, readManifest } from "../check/traps/manifest.js";
import { parseImageReference } from "../reference/imageReference.js";
import { isManifestKind, kindOfSpecs, type ManifestKind } from "../schema/kinds.js";
import type { Path } from "../text/path.js";
import type { Image, Images, Unnamed } from "./image.js";
import { propertiesOf } from "./propertiesOf.js";

/**
 * Finds the images that the manifests and specs in a value name, in the order of the value. Tags that follow other tags
 * name none. `importMode` is that of the cluster. Takes any value.
 */
export function imagesIn(value: unknown, search: Search = {}, importMode = "Legacy"): Images {
  const images: Image[] = [];
  const unnamed: Unnamed[] = [];
  for (const found of manifestsIn(value, search))
    for (const { root, kind, at } of manifestsOf(found)) {
      const manifest = readManifest(root, importMode);
      for (const entry of manifest.entries) {
        const text = nameOf(entry, manifest.spec);
        if (text === undefined) continue;
        const path = at(entry.source);
        const named = parsed(text);
        if ("reason" in named) unnamed.push({ text, path, ...named });
        else
          images.push({
            text,
            reference: named,
            path,
            item: at(entry.path),
            kind,
            ...propertiesOf(entry, manifest),
          });
      }
    }
  return { images, unnamed };
}

/** A manifest, or specs outside any as the images of one. */
interface Root {
  readonly root: unknown;
  readonly kind: ManifestKind | undefined;
  /** Returns the path in the whole value for one of the manifest. */
  readonly at: (path: Path) => Path;
}

function* manifestsOf({ type, value, path: before }: Found): Generator<Root> {
  const { kind } = fieldsOf(value);
  if (type === "manifest" && isManifestKind(kind))
    yield { root: value, kind, at: (path) => [...before, ...path] };
  if (type !== "specs") return;
  const isList = Array.isArray(value);
  const root = { kind: kindOfSpecs, spec: { images: isList ? value : [value] } };
  // The paths of the manifest begin with spec.images[index].
  yield { root, kind: undefined, at: (path) => [...before, ...path.slice(isList ? 2 : 3)] };
}

/** The text that names an image of a registry; undefined for any other source, and for none. */
function nameOf(
  entry: Entry,
  { dockerImageRepository }: Readonly<Record<string, unknown>>,
): string | undefined {
  if (isBacking(entry)) return textOf(dockerImageRepository) || undefined;
  const { kind, name } = fieldsOf(entry.fields.from);
  return kind === "DockerImage" ? textOf(name) || undefined : undefined;
}

/** Parses a reference, or says why it names no image. */
function parsed(text: string): Image["reference"] | Pick<Unnamed, "reason" | "message"> {
  if (hasParameter(text))
    return { reason: "parameter", message: `'${text}' has a parameter: its image is not known yet` };
  const reference = parseImageReference(text);
  if ("error" in reference)
    return { reason: "invalid", message: `'${text}' is not an image reference: ${reference.error}` };
  if (reference.name === "")
    return { reason: "registry", message: `'${text}' is read as a registry and names no image` };
  return reference;
}
