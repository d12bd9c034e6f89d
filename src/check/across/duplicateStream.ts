import type { Finding } from "../../text/finding.js";
import type { Fields } from "../traps/manifest.js";

/** Finds image streams of one name that differ: of those that are applied together, the last replaces the others. */
export class DuplicateStreams {
  /** The spec of the last stream of each name. */
  readonly #specs = new Map<string, { readonly spec: unknown; readonly fileName: string }>();

  /** Files that are both named after the stream, as web.json and web-arm64.json, are variants of it: one is applied. */
  add({ spec }: Fields, scope: string, stream: string, fileName = ""): Finding[] {
    const key = `${scope}\n${stream}`;
    const known = this.#specs.get(key);
    this.#specs.set(key, { spec, fileName });
    if (known === undefined || JSON.stringify(known.spec) === JSON.stringify(spec)) return [];
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
