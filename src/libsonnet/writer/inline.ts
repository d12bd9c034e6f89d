/** The imports that a source begins with: one per line, each in a local with the file's name. */
const imports = /^(?:local (\w+) = import '\1\.libsonnet';\n+)*/;

/** An import in the rest of a source. */
const lateImport = /\bimport(?:str|bin)? ['"@|]/;

const indent = (text: string) => text.replaceAll(/^(?=.)/gm, "  ");

/**
 * Returns a Jsonnet source with its imports written out. Each imported file becomes one local, after the files that it
 * imports itself. Throws an Error that names the file if an import is missing, circular or not at the beginning.
 *
 * @param entry The file to begin with.
 * @param sources The text of each file by its name.
 * @param imported The files that stay imports, by their sources.
 */
export function inline(
  entry: string,
  sources: ReadonlyMap<string, string>,
  imported: ReadonlyMap<string, string> = new Map(),
): string {
  const locals = new Map<string, string>();

  /** Writes the imports of a file as locals and returns the rest of its text. */
  function expressionOf(file: string, importers: readonly string[]): string {
    const path = [...importers, file];
    if (importers.includes(file)) throw new Error(`${file} imports itself: ${path.join(" → ")}`);
    const text = sources.get(file);
    if (text === undefined) throw new Error(`${importers.at(-1)} imports ${file}, which does not exist`);
    const [head] = text.match(imports) as RegExpMatchArray;
    const expression = text.slice(head.length).trimEnd();
    if (lateImport.test(expression))
      throw new Error(
        `${file}: write imports at the beginning, as in: local name = import 'name.libsonnet';`,
      );
    for (const [, name = ""] of head.matchAll(/^local (\w+)/gm))
      if (!locals.has(name)) locals.set(name, importOf(`${name}.libsonnet`, path));
    return expression;
  }

  function importOf(file: string, importers: readonly string[]): string {
    const path = imported.get(file);
    return path === undefined ? expressionOf(file, importers) : `import '${path}'`;
  }

  const rest = expressionOf(entry, []);
  const written = [...locals].map(([name, expression]) => `local ${name} =\n${indent(expression)};\n\n`);
  return `${written.join("")}${rest}\n`;
}
