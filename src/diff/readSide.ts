import { manifestsIn } from "../check/manifestsIn.js";
import { cleanStruct } from "../convert/clean.js";
import type { Item } from "../convert/item.js";
import { manifestItems } from "../convert/manifestItems.js";
import { kinds, type ManifestKind } from "../schema/kinds.js";
import { tagImportPolicy, tagReferencePolicy } from "../schema/policies.js";
import { isObject } from "../schema/values.js";
import { knows, type OpenShiftVersion } from "../schema/versions.js";
import type { ImageConfig } from "../server/imageConfig.js";
import { type Defaults, type Part, partOf, tagOf } from "./part.js";
import { collectUnsaid } from "./unsaid.js";

/** A manifest of one side of a comparison. */
export interface Owner {
  readonly kind: ManifestKind;
  readonly name: string;
  readonly namespace: string;
  readonly head: Part;
  /** The items by their tags; a repository has the key of no tag. Of several with one tag the last counts. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** The key of a repository, which no tag can have. */
export const repositoryKey = "*";

/** Returns what the server fills in for items, by the names of the leaves. */
export function defaultsOf(server: OpenShiftVersion | undefined, config: ImageConfig | undefined): Defaults {
  const { importMode } = tagImportPolicy.fields;
  return new Map<string, unknown>([
    ["referencePolicy.type", tagReferencePolicy.fields.type.default],
    ["spec.lookupPolicy.local", false],
    ...(knows(server, importMode)
      ? [["importPolicy.importMode", config?.importMode ?? importMode.default] as const]
      : []),
  ]);
}

/** Reads the ImageStreams and ImageStreamImports in a value, at any depth. */
export const readSide = (value: unknown, defaults: Defaults): Owner[] =>
  [...manifestsIn(value, { specs: "none" })].flatMap((found) =>
    found.type === "manifest" && isObject(found.value) ? [ownerOf(found.value, defaults)] : [],
  );

function ownerOf(manifest: Readonly<Record<string, unknown>>, defaults: Defaults): Owner {
  const kind = manifest.kind as ManifestKind;
  const { notes, of } = collectUnsaid(manifest);
  const cleaning = { notes, keepDefaults: true, textOf: () => undefined };
  const clean = cleanStruct(manifest, kinds[kind], [], cleaning);
  const { owner, members } = manifestItems({ ...clean, kind }, notes);
  const part = (item: Item) => partOf(item, of(item.path ?? []), defaults);
  const head = part(owner);
  const parts = new Map<string, Part>();
  for (const member of members.map(part)) {
    const key = member.item.context.word === "repository" ? repositoryKey : tagOf(member);
    parts.set(key, member);
  }
  const { name, namespace } = isObject(clean.metadata) ? clean.metadata : {};
  return { kind, name: String(name ?? ""), namespace: String(namespace ?? ""), head, parts };
}
