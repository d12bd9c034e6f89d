import type { Finding } from "../../text/finding.js";
import type { Spec } from "./manifestFacts.js";

/** The spec of a stream as JSON, and the file that it is from. */
interface Known {
  readonly json: () => string;
  readonly fileName: string;
}

/** Finds image streams of one name that differ: of those that are applied together, the last replaces the others. */
export class DuplicateStreams {
  /** The last stream of each name. Of a spec that cannot be made again the JSON is kept: it takes a tenth of its memory. */
  readonly #known = new Map<string, Known>();
  /** The stream that was added last. A single one is never made JSON. */
  #last: (Known & { readonly key: string; readonly isRemade: boolean }) | undefined;

  /** Files that are both named after the stream, as web.json and web-arm64.json, are variants of it: one is applied. */
  add({ read, isRemade }: Spec, scope: string, stream: string, fileName = ""): Finding[] {
    const key = `${scope}\n${stream}`;
    if (this.#last !== undefined) this.#known.set(this.#last.key, kept(this.#last));
    // For the server, null is nothing.
    const json = () => JSON.stringify(read(), (_, value) => (value === null ? undefined : value));
    this.#last = { key, json, isRemade, fileName };
    const known = this.#known.get(key);
    if (known === undefined || known.json() === json()) return [];
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

function kept({ json, isRemade, fileName }: Known & { readonly isRemade: boolean }): Known {
  if (isRemade) return { json, fileName };
  const text = json();
  return { json: () => text, fileName };
}
