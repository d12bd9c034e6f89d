import { format as formatByPrettier, type Options } from "prettier";
import * as plugin from "../../src/prettier/index.js";

/** Formats a file by Prettier with the plugin. */
export const format = (file: string, options: Options): Promise<string> =>
  formatByPrettier(file, { plugins: [plugin], ...options });
