import type { Finding } from "../../text/finding.js";
import type { Fields } from "../traps/manifest.js";

/** Finds image streams of one name that differ: of those that are applied together, the last replaces the others. */
export class DuplicateStreams {
  /** The spec of the last stream of each name. */
  readonly #specs = new Map<string, unknown>();

  add({ spec }: Fields, scope: string, stream: string): Finding[] {
    const key = `${scope}\n${stream}`;
    const isNew = !this.#specs.has(key);
    const known = this.#specs.get(key);
    this.#specs.set(key, spec);
    if (isNew || JSON.stringify(known) === JSON.stringify(spec)) return [];
    const [, name] = stream.split("/");
    return [
      {
        code: "duplicate-stream",
        severity: "warning",
        path: ["metadata", "name"],
        message: `Several image streams are named '${name}': applied together, this one replaces the one before it`,
        hint: "Remove one, put their tags together, or give one another name or namespace.",
      },
    ];
  }
}
