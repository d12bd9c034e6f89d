/** The imports that a source begins with, one per line. The local is called as the file. */
const headOf = /^(?:local (\w+) = import '\1\.libsonnet';\n+)*/;

interface Source {
  readonly imports: readonly string[];
  readonly body: string;
}

/** Splits a source into the names of the files that it imports and the expression after them. */
function sourceOf(file: string, text: string): Source {
  const [head] = text.match(headOf) as RegExpMatchArray;
  const body = text.slice(head.length).trimEnd();
  if (/\bimport(?:str|bin)? ['"@|]/.test(body))
    throw new Error(`${file}: begin the file with its imports, as in: local name = import 'name.libsonnet';`);
  return { imports: [...head.matchAll(/^local (\w+)/gm)].map(([, name]) => name as string), body };
}

const indent = (text: string) => text.replaceAll(/^(?=.)/gm, "  ");

/**
 * Returns a Jsonnet source with its imports written out: each imported file once, as a local before the files that use it.
 *
 * @param entry The text of the source that the others are reached from.
 * @param read Returns the text of an imported file, or undefined if there is none.
 * @throws Error naming the file whose import is missing, circular or not at its beginning.
 */
export function inline(file: string, entry: string, read: (file: string) => string | undefined): string {
  const locals = new Map<string, string>();
  const visit = (source: Source, path: readonly string[]): void => {
    for (const name of source.imports) {
      const imported = `${name}.libsonnet`;
      if (path.includes(imported)) throw new Error(`${[...path, imported].join(" imports ")}: a circle`);
      if (locals.has(name)) continue;
      const text = read(imported);
      if (text === undefined) throw new Error(`${path.at(-1)}: there is no ${imported} to import`);
      const found = sourceOf(imported, text);
      visit(found, [...path, imported]);
      locals.set(name, `local ${name} =\n${indent(found.body)};\n\n`);
    }
  };
  const source = sourceOf(file, entry);
  visit(source, [file]);
  return `${[...locals.values()].join("")}${source.body}\n`;
}
