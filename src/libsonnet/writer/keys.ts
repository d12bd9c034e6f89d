import { apiObjects, type LibraryNode, type LibraryObject } from "../../library/tree.js";

/** The objects that occur more than once in the tree. Each becomes one local, and its docs are written once. */
export const shared: ReadonlySet<LibraryObject> = sharedObjects();

function sharedObjects(): Set<LibraryObject> {
  const seen = new Set<LibraryObject>();
  const twice = new Set<LibraryObject>();
  const visit = (object: LibraryObject): void => {
    if (seen.has(object)) twice.add(object);
    else for (const member of object.members) if (member.type === "object") visit(member);
    seen.add(object);
  };
  apiObjects.forEach(visit);
  return twice;
}

/** The objects that occur at several paths, with the same functions: `from` and `spec.repository.from`. */
export const repeated: ReadonlySet<LibraryObject> = repeatedObjects();

function repeatedObjects(): Set<LibraryObject> {
  const groups = new Map<string, Set<LibraryObject>>();
  const visit = (object: LibraryObject): void => {
    const id = [object.name, ...object.members.map(({ name }) => name)].join();
    const isSimple = object.members.every((member) => member.type === "function" && !member.mixin);
    if (isSimple) groups.set(id, (groups.get(id) ?? new Set()).add(object));
    for (const member of object.members) if (member.type === "object") visit(member);
  };
  apiObjects.forEach(visit);
  return new Set([...groups.values()].flatMap((group) => (group.size > 1 ? [...group] : [])));
}

/** Returns the key of the docs of a member of an object, by the key of that: `from.withKind`, `imageStream.spec`. */
export const keyOf = (member: LibraryNode, owner: string): string =>
  member.type === "object" && (shared.has(member) || repeated.has(member))
    ? member.name
    : `${owner}.${member.name}`;
