import { keyOfTag, type StreamFacts, type StreamTag } from "./facts.js";

/** The image streams of an input, by scope and name, and the tags that imports and builds write. */
export class StreamIndex {
  readonly #inScope = new Map<string, StreamFacts>();
  /** The keys of the scopes that have a stream, by its name. */
  readonly #byName = new Map<string, string[]>();
  readonly #written = new Set<string>();
  readonly #known = new Map<string, boolean>();

  /** Adds what one more manifest says about a stream. */
  add(stream: string, scope: string, facts: StreamFacts): void {
    const key = `${scope}\n${stream}`;
    const others = this.#inScope.get(key);
    this.#inScope.set(key, others === undefined ? facts : together(others, facts));
    if (others !== undefined) return;
    const keys = this.#byName.get(stream);
    if (keys === undefined) this.#byName.set(stream, [key]);
    else keys.push(key);
  }

  /** Adds a tag that an import or a build writes. */
  addWritten(tag: StreamTag): void {
    this.#written.add(keyOfTag(tag));
  }

  /** Returns what the manifests of a scope say about a stream. */
  get(stream: string, scope: string): StreamFacts | undefined {
    return this.#inScope.get(`${scope}\n${stream}`);
  }

  /** True if some manifest, in whatever scope, may give a stream a tag. Called when all manifests are there. */
  mayHave({ stream, tag }: StreamTag): boolean {
    const key = keyOfTag({ stream, tag });
    const known = this.#known.get(key) ?? (this.#written.has(key) || this.#isDeclared(stream, tag));
    this.#known.set(key, known);
    return known;
  }

  #isDeclared(stream: string, tag: string): boolean {
    for (const key of this.#byName.get(stream) ?? []) {
      const facts = this.#inScope.get(key);
      if (facts?.isOpen || facts?.policies.has(tag)) return true;
    }
    return false;
  }
}

/** The facts of two manifests of one stream. The map of the first grows: it has the tags of all manifests so far. */
function together(first: StreamFacts, second: StreamFacts): StreamFacts {
  const policies = first.policies as Map<string, string>;
  for (const [tag, policy] of second.policies) policies.set(tag, policy);
  return { policies, isOpen: first.isOpen || second.isOpen };
}
