import { repositoryOf } from "../../reference/fullName.js";
import { type Entry, isAbsent } from "./manifest.js";
import type { Trap } from "./trap.js";

/**
 * Images of one repository that differ in `insecure`, of which an import uses one value: openshift-apiserver
 * ImageStreamImporter.importImages. The tags of an ImageStream are imported in the same way.
 */
export const mixedInsecure: Trap = {
  code: "mixed-insecure",
  words: ["insecure"],
  find: ({ entries }) => {
    if (!entries.some((entry) => insecureOf(entry) === true)) return [];
    const byRepository = new Map<string, Entry[]>();
    for (const entry of entries) {
      if (!isImported(entry) || !entry.reference?.name) continue;
      const repository = repositoryOf(entry.reference);
      const others = byRepository.get(repository);
      if (others === undefined) byRepository.set(repository, [entry]);
      else others.push(entry);
    }
    return [...byRepository.values()].flatMap((images) => {
      const known = images.filter((image) => insecureOf(image) !== undefined);
      const [first] = known;
      const other = known.find((image) => insecureOf(image) !== insecureOf(first as Entry));
      if (other === undefined) return [];
      return {
        path: [...other.path, "importPolicy", "insecure"],
        message:
          "Images of one repository differ in 'insecure', but an import uses one value for all of them",
        hint: "Set the same value for every image of the repository.",
      };
    });
  },
};

const isImported = ({ type, fields: { reference } }: Entry): boolean =>
  type === "image" || (type === "tag" && (isAbsent(reference) || reference === false));

function insecureOf({ policy }: Entry): boolean | undefined {
  if (policy === undefined) return undefined;
  const { insecure } = policy;
  if (isAbsent(insecure)) return false;
  return typeof insecure === "boolean" ? insecure : undefined;
}
