import type { InputFacts, PlacedFinding } from "./facts.js";
import { isPushedTo, tagsText } from "./tagsText.js";

/** Finds triggers of workloads on a tag that no image stream of the input has: library-go UpdateObjectFromImages. */
export function danglingTriggers<Place>(facts: InputFacts<Place>): PlacedFinding<Place>[] {
  return facts.triggers.flatMap((use) => {
    const found = facts.streamOf(use);
    if (found === undefined || isPushedTo(found) || facts.mayHave(use)) return [];
    return {
      place: use.place,
      finding: {
        code: "dangling-trigger",
        severity: "warning",
        path: use.path,
        message: `The trigger on '${use.text}' is ignored: the image stream does not have this tag`,
        hint: tagsText(found, ""),
      },
    };
  });
}
