import { afterImport } from "./afterImport.js";
import type { Change } from "./change.js";
import { noteOn } from "./noteOn.js";
import type { Pair } from "./pairs.js";
import { type Defaults, fieldChanges, type Part, textOf } from "./part.js";
import { type Owner, repositoryKey } from "./readSide.js";
import type { Subject } from "./subject.js";

/** Lists what differs between the two manifests of a pair: first the stream or import itself, then its items. */
export function changesIn({ before, after }: Pair, defaults: Defaults): Change[] {
  const owner = (before ?? after) as Owner;
  const isOnStream = before?.kind === "ImageStream" && after?.kind === "ImageStreamImport";
  const now = isOnStream ? afterImport(before, after) : after;
  const common = { owner, isOnStream, isGone: after === undefined };
  const itemType = owner.kind === "ImageStream" ? "tag" : "image";
  const change = (item: Change["item"], tag: string | undefined, a: Part | undefined, b: Part | undefined) =>
    changeOf({ ...common, item, tag, imported: after?.parts.get(tag ?? "") }, a, b, defaults);
  const tags = new Set([...(before?.parts.keys() ?? []), ...(now?.parts.keys() ?? [])]);
  return [
    ...change(owner.kind === "ImageStream" ? "stream" : "import", undefined, before?.head, now?.head),
    ...[...tags].flatMap((tag) => {
      const [a, b] = [before?.parts.get(tag), now?.parts.get(tag)];
      return tag === repositoryKey ? change("repository", undefined, a, b) : change(itemType, tag, a, b);
    }),
  ];
}

function changeOf(
  subject: Subject,
  before: Part | undefined,
  after: Part | undefined,
  defaults: Defaults,
): Change[] {
  const { owner, item, tag } = subject;
  const fields = fieldChanges(before, after);
  const change = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  const note = noteOn(subject, change, fields);
  if (change === "changed" && fields.length === 0 && note === undefined) return [];
  return [
    {
      kind: owner.kind,
      name: owner.name,
      ...(owner.namespace !== "" && { namespace: owner.namespace }),
      item,
      ...(tag !== undefined && { tag }),
      change,
      ...(before && { before: textOf(before, defaults) }),
      ...(after && { after: textOf(after, defaults) }),
      fields,
      ...(note !== undefined && { note }),
    },
  ];
}
