import { createUnplugin, type UnpluginInstance } from "unplugin";
import { printDiagnostics } from "../text/frame.js";
import { positionAt } from "../text/position.js";
import { transform } from "./transform.js";

/**
 * The build plugin for every bundler that unplugin supports: `importspec.vite()`, `.rollup()`, `.rolldown()`,
 * `.esbuild()`, `.webpack()`, `.rspack()`. Compiles the texts of a project's modules while they are bundled. A mistake
 * in a text fails the build.
 */
const importspec: UnpluginInstance<undefined, false> = createUnplugin(() => ({
  name: "importspec",
  enforce: "pre",
  transform: {
    filter: {
      id: { include: /^[^?]*\.[cm]?[jt]sx?(?:\?|$)/, exclude: /[\\/]node_modules[\\/]/ },
      code: { include: "importspec" },
    },
    handler(file, id) {
      const path = id.replace(/\?.*$/s, "");
      const transformed = transform(file, path);
      if (transformed?.diagnostics === undefined) return transformed;
      const [first] = transformed.diagnostics;
      const message = printDiagnostics({ name: path, text: file }, transformed.diagnostics);
      const { line, column } = positionAt(file, first?.range.start ?? 0);
      return this.error({ message: `\n${message}`, id: path, loc: { file: path, line, column: column - 1 } });
    },
  },
}));

export default importspec;
