import type { Finding } from "../../text/finding.js";
import { danglingTags } from "./danglingTag.js";
import { danglingTriggers } from "./danglingTrigger.js";
import { DuplicateStreams } from "./duplicateStream.js";
import type { FollowingTag, InputFacts, PlacedFinding, PolicyOfImport, TagUse } from "./facts.js";
import { ignoredPolicies } from "./lateReferencePolicy.js";
import { factsOf, type ManifestFacts, type TaggedImage } from "./manifestFacts.js";
import { triggerPath } from "./readFacts.js";
import { StreamIndex } from "./streamIndex.js";
import { tagCycles } from "./tagCycle.js";

/**
 * The manifests of one document, value or call of the command. Finds what concerns several of them, or several of their
 * tags. Keeps the places of those only of which something may be found.
 */
export class InputManifests<Place> {
  /** The name of the file that the next manifests are from, if it was found in a directory. */
  fileName = "";
  #scopes = 0;
  readonly #duplicates = new DuplicateStreams();
  readonly #streams = new StreamIndex();
  readonly #following: FollowingTag<Place>[] = [];
  readonly #triggers: TagUse<Place>[] = [];
  readonly #policies: PolicyOfImport<Place>[] = [];

  /**
   * Adds a manifest, and returns the findings that are known at once. Manifests of one scope are applied together.
   * Takes any value.
   */
  add(value: unknown, scope: string, place: Place): Finding[] {
    return this.addFacts(factsOf(value), scope, place);
  }

  /** Adds a manifest of which the facts were read before. */
  addFacts(read: ManifestFacts, scope: string, place: Place): Finding[] {
    if (read.type === "stream") return this.#addStream(read, scope, place);
    if (read.type === "import") {
      this.#addImages(read.images, scope, place);
      return [];
    }
    if (read.built !== undefined) this.#streams.addWritten(read.built);
    for (const tag of read.triggers) this.#triggers.push({ ...tag, path: triggerPath, scope, place });
    return [];
  }

  /** Returns a scope that no other manifest has. */
  newScope(): string {
    this.#scopes++;
    return `\n${this.#scopes}`;
  }

  /** How many places are kept: if adding a manifest changes that, it may have findings at the end. */
  get kept(): number {
    return this.#following.length + this.#triggers.length + this.#policies.length;
  }

  /** Returns the findings that need all manifests. */
  finish(): PlacedFinding<Place>[] {
    const facts: InputFacts<Place> = {
      streamOf: ({ stream, scope }) => this.#streams.get(stream, scope),
      mayHave: (tag) => this.#streams.mayHave(tag),
      following: this.#following,
      triggers: this.#triggers,
      policies: this.#policies,
    };
    return [danglingTags, tagCycles, danglingTriggers, ignoredPolicies].flatMap((find) => find(facts));
  }

  #addStream(
    { stream, facts, following, spec }: ManifestFacts & { readonly type: "stream" },
    scope: string,
    place: Place,
  ): Finding[] {
    for (const { index, name, text, followed } of following) {
      const path = ["spec", "tags", index, "from", "name"];
      const follower = { stream: stream ?? "", tag: name };
      this.#following.push({ ...followed, text, path, scope, place, follower });
    }
    if (stream === undefined) return [];
    this.#streams.add(stream, scope, facts);
    return this.#duplicates.add(spec, scope, stream, this.fileName);
  }

  #addImages(images: readonly TaggedImage[], scope: string, place: Place): void {
    for (const { stream, tag, index, policy } of images) {
      this.#streams.addWritten({ stream, tag });
      const path = ["spec", "images", index, "referencePolicy", "type"];
      if (policy !== undefined) this.#policies.push({ stream, tag, text: tag, policy, path, scope, place });
    }
  }
}
