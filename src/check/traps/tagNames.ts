import type { Entry, Manifest } from "./manifest.js";

/** Returns a function that collects the names of a stream's tags when it is first called. Few manifests need them. */
export function tagNamesOf({ entries, isImport }: Manifest): () => ReadonlySet<unknown> {
  let names: ReadonlySet<unknown> | undefined;
  return () => {
    names ??= new Set(isImport ? [] : entries.map(({ fields }) => fields.name));
    return names;
  };
}

/** The reference of a tag that is only a name. */
export function bareName({ type, reference }: Entry): string | undefined {
  if (type !== "tag" || reference === undefined) return undefined;
  const { registry, namespace, name, tag, id } = reference;
  if (namespace !== "" || tag !== "" || id !== "" || (registry !== "" && name !== "")) return undefined;
  return name || registry;
}
