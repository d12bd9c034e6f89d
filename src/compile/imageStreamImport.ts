import { contexts } from "../language/contexts.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { addRanges, type SourcedManifest, sourced } from "./located.js";
import { diagnostic, type Plan } from "./plan.js";
import { carry, note, type Target } from "./project.js";
import { holders, keywordOf, refuseItem, targets } from "./targets.js";

/** What an ImageStreamImport takes of an item, and the item. */
interface Member {
  readonly plan: Plan;
  readonly object: object;
}

/** The ImageStreamImport of a stream and what stands in it: one that imports. */
export function toImageStreamImport(
  stream: Plan,
  members: readonly Plan[],
  diagnostics: Diagnostic[],
): SourcedManifest {
  const target = targets.ImageStreamImport;
  const objectOf = (plan: Plan, each: Target) => carry(plan, each, holders.ImageStreamImport, diagnostics);
  const { metadata, spec: said } = objectOf(stream, target.stream);
  const images: Member[] = [];
  let repository: Member | undefined;
  for (const plan of members) {
    if (plan.context === contexts.tag) {
      refuseItem(plan, "ImageStreamImport", diagnostics);
    } else if (plan.context !== contexts.repository) {
      images.push({ plan, object: objectOf(plan, target.image) });
    } else if (repository === undefined) {
      repository = { plan, object: objectOf(plan, target.repository) };
    } else {
      note(diagnostics, diagnostic("second-repository", keywordOf(plan), {}));
    }
  }
  const list = images.length === 0 ? {} : { images: images.map(({ object }) => object) };
  const spec = {
    import: true,
    ...(said as object),
    ...(repository && { repository: repository.object }),
    ...list,
  };
  const manifest = { apiVersion, kind: "ImageStreamImport", metadata, spec };
  return sourced(manifest, (ranges) => {
    addRanges(ranges, "", stream, target.stream);
    if (repository) addRanges(ranges, "spec.repository", repository.plan, target.repository);
    for (const [place, { plan }] of images.entries())
      addRanges(ranges, `spec.images.${place}`, plan, target.image);
  });
}
