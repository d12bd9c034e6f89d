import type { Owner } from "./readSide.js";

/** A manifest before and after; one of them may be missing. */
export interface Pair {
  readonly before: Owner | undefined;
  readonly after: Owner | undefined;
}

const isNear = (a: Owner, b: Owner): boolean =>
  a.namespace === b.namespace || a.namespace === "" || b.namespace === "";

/** The reasons to pair two manifests of one name, from the best. */
const reasons: readonly ((a: Owner, b: Owner) => boolean)[] = [
  (a, b) => a.kind === b.kind && a.namespace === b.namespace,
  // `oc` adds the namespace to a manifest without one.
  (a, b) => a.kind === b.kind && isNear(a, b),
  // An import shows what it does to the stream.
  (a, b) => a.kind === "ImageStream" && b.kind === "ImageStreamImport" && isNear(a, b),
];

/**
 * Pairs manifests of one name: of one kind and namespace; else of one kind, if one of them has no namespace; else a stream
 * with the import into it. A reason that fits several pairs none. Of several with one kind, name and namespace the last
 * counts, as for the server.
 */
export function pairsOf(before: readonly Owner[], after: readonly Owner[]): Pair[] {
  const old = lastOf(before);
  const now = lastOf(after);
  const byName = new Map<string, Owner[]>();
  for (const owner of now) {
    const others = byName.get(owner.name);
    if (others === undefined) byName.set(owner.name, [owner]);
    else others.push(owner);
  }
  const partners = new Map<Owner, Owner>();
  const taken = new Set<Owner>();
  for (const fits of reasons) {
    for (const a of old) {
      const fitting = partners.has(a)
        ? []
        : (byName.get(a.name) ?? []).filter((b) => !taken.has(b) && fits(a, b));
      const [b] = fitting;
      if (b === undefined || fitting.length > 1) continue;
      partners.set(a, b);
      taken.add(b);
    }
  }
  return [
    ...old.map((each) => ({ before: each, after: partners.get(each) })),
    ...now.filter((each) => !taken.has(each)).map((each) => ({ before: undefined, after: each })),
  ];
}

/** The last manifest of each kind, name and namespace, in the order of the first. */
const lastOf = (owners: readonly Owner[]): Owner[] => [
  ...new Map(
    owners.map((owner) => [JSON.stringify([owner.kind, owner.namespace, owner.name]), owner]),
  ).values(),
];
