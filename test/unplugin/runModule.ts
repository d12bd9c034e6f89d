import * as runtime from "../../src/runtime.js";
import { transform } from "../../src/unplugin/transform.js";

/** Transforms a file. Returns the file itself if it has no texts; throws if it has mistakes. */
export function codeOf(file: string, id = "config.ts"): string {
  const transformed = transform(file, id);
  if (transformed === undefined) return file;
  if (transformed.diagnostics !== undefined) throw new Error(JSON.stringify(transformed.diagnostics));
  return transformed.code;
}

/** Evaluates an expression after the build plugin has compiled its texts. The import of the runtime is replaced. */
export function run(expression: string, values: Readonly<Record<string, unknown>> = {}): unknown {
  const names = "importSpec, clauses, imageStreams, imageStreamImports, manifests";
  const code = codeOf(`import { ${names} } from "importspec";\nconst result = ${expression};`, "config.js")
    .replace(/import \{ (.*) \} from "importspec\/runtime";/, (_, imported: string) => {
      return `const { ${imported.replaceAll(" as ", ": ")} } = runtime;`;
    })
    .replace(/import \{.*\} from "importspec";/, "");
  return new Function("runtime", ...Object.keys(values), `${code} return result;`)(
    runtime,
    ...Object.values(values),
  );
}
