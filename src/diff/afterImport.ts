import { contexts } from "../language/contexts.js";
import { type Part, slotOf } from "./part.js";
import { type Owner, repositoryKey } from "./readSide.js";

/** The fields of a tag that an import sets anew: openshift-apiserver REST.importSuccessful and ensureSpecTag. */
const written = /^(?:from|importPolicy)\./;

/** Returns a stream as an import leaves it. The repository, whose tags only the registry knows, stands for itself. */
export function afterImport(stream: Owner, request: Owner): Owner {
  const parts = new Map(stream.parts);
  const isDryRun = slotOf(request.head, "spec.import") === false;
  for (const [tag, image] of isDryRun ? [] : request.parts)
    parts.set(tag, tag === repositoryKey ? image : tagAfter(stream.parts.get(tag), image));
  return { ...stream, parts };
}

/** A tag that exists keeps its reference policy and its annotations. */
function tagAfter(tag: Part | undefined, image: Part): Part {
  const context = contexts.streamImage;
  const isOwn = (name: string) => tag !== undefined && !written.test(name);
  const source = (name: string): Part => (isOwn(name) ? (tag as Part) : image);
  const slots = context.leaves.map(({ name }) => slotOf(name === "to.name" ? image : source(name), name));
  const values = new Map<string, unknown>();
  for (const { name } of context.leaves) {
    const value = source(name).values.get(name);
    if (value !== undefined) values.set(name, value);
  }
  return { item: { context, slots }, values, unsaid: tag?.unsaid ?? new Map() };
}
