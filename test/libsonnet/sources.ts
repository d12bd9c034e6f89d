import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { inline } from "../../src/libsonnet/writer/inline.js";

/** The folder of the Jsonnet sources. */
export const sourceFolder = fileURLToPath(new URL("../../src/libsonnet/", import.meta.url));

/** The names of the Jsonnet sources, such as `scanner` for scanner.libsonnet. */
export const sourceNames = readdirSync(sourceFolder)
  .filter((file) => file.endsWith(".libsonnet"))
  .map((file) => file.replace(/\.libsonnet$/, ""));

const files = new Map(
  sourceNames.map((name) => [`${name}.libsonnet`, readFileSync(`${sourceFolder}${name}.libsonnet`, "utf8")]),
);

/**
 * Evaluates a Jsonnet expression that uses sources by their names. They are inlined, as libjsonnet parses its standard
 * library again for each file that is imported.
 */
export async function evaluateSources<Value>(expression: string): Promise<Value> {
  const used = sourceNames.filter((name) => new RegExp(`\\b${name}\\b`).test(expression));
  const imports = used.map((name) => `local ${name} = import '${name}.libsonnet';\n`).join("");
  const text = inline("test.jsonnet", new Map([...files, ["test.jsonnet", imports + expression]]));
  return (await evaluateSnippet(text, { timeout: Infinity })) as Value;
}

/** Evaluates a Jsonnet function, given as text, for each of some values: in one evaluation, as each one takes 30 ms. */
export const mapInJsonnet = <Value>(call: string, values: readonly unknown[]): Promise<Value[]> =>
  evaluateSources(`std.map(${call}, ${JSON.stringify(values)})`);
