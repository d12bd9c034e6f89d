import type { Finding } from "../../text/finding.js";
import type { Fields } from "../traps/manifest.js";

/** The spec of a stream, and the file that it is from. */
interface Known {
  readonly spec: unknown;
  readonly fileName: string;
}

/** Finds image streams of one name that differ: of those that are applied together, the last replaces the others. */
export class DuplicateStreams {
  /** The last stream of each name, its spec as JSON: as an object it would take ten times the memory. */
  readonly #known = new Map<string, Known>();
  /** The stream that was added last. A single one is never made JSON. */
  #last: (Known & { readonly key: string }) | undefined;

  /** Files that are both named after the stream, as web.json and web-arm64.json, are variants of it: one is applied. */
  add({ spec }: Fields, scope: string, stream: string, fileName = ""): Finding[] {
    const key = `${scope}\n${stream}`;
    if (this.#last !== undefined)
      this.#known.set(this.#last.key, {
        spec: JSON.stringify(this.#last.spec),
        fileName: this.#last.fileName,
      });
    this.#last = { key, spec, fileName };
    const known = this.#known.get(key);
    if (known === undefined || known.spec === JSON.stringify(spec)) return [];
    const [, name = ""] = stream.split("/");
    const isVariant =
      known.fileName !== fileName && [known.fileName, fileName].every((each) => each.startsWith(name));
    if (isVariant) return [];
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
