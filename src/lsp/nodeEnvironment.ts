import { type Code, codes } from "../text/codes.js";
import { targetFrom } from "./configuration.js";
import type { Environment } from "./environment.js";
import { finderOf } from "./languages.js";

/** The folder of the package: two folders up from the sources, one from the bundle. */
const packageFolder = new URL(import.meta.url.endsWith(".ts") ? "../.." : "..", import.meta.url);

const traps: readonly Code[] = codes.trap;

/** The pages of the package, which are there without a network. */
const pageOf = (code: Code): string =>
  new URL(traps.includes(code) ? `docs/traps/${code}.md` : "docs/errors.md", packageFolder).href;

/** The environment of a server on Node. */
export function nodeEnvironment(): Environment {
  let target = targetFrom(undefined);
  return {
    targetOf: async () => target,
    configure: (settings) => {
      target = targetFrom(settings);
    },
    finderOf,
    pageOf,
  };
}
