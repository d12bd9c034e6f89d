import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** The module of the class of errors, which is loaded at once: `instanceof` needs it. */
const errorModule = "api/error";

/** The functions that most calls need: a file of its own has no more of them than right texts need. */
const quickModule = "api/importSpec";

/** The name and the source of that file. All of it is evaluated at once: functions around its modules would take longer. */
export const quickFile = { name: "quick", source: `export * from "./src/${quickModule}.ts";\n` };

export const errorSource = `src/${errorModule}.ts`;

/** The part that reads texts, a third of the core. It keeps nothing that other functions ask for, so it can be a file of its own. */
const texts = ["importSpec", "documents", "parse", "parseDocument", "parseFile"].map((name) => `api/${name}`);

/** The file with the code of a module. */
const fileOf = (path: string): string =>
  path.startsWith("runtime/") ? "packed" : texts.includes(path) ? "texts" : "others";

/** The other modules that an entry exports values of: `api/parse`. */
const modulesOf = (entry: string): string[] =>
  [...readFileSync(entry, "utf8").matchAll(/^export (?!type)[^;]* from "\.\/([^"]+)\.js";$/gm)]
    .map(([, path]) => path as string)
    .filter((path) => path !== errorModule);

/** Returns the sources of the files that the entries for Node load: a function for each module in one, by its path. */
export function lazySources(entries: readonly string[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const path of entries.flatMap(modulesOf)) {
    const line = `exports["${path}"] = () => require("./src/${path}.ts");\n`;
    sources.set(fileOf(path), (sources.get(fileOf(path)) ?? "") + line);
  }
  return sources;
}

/** Returns the source of the file that the entries for Node load at once: the class of errors, and what loads the others. */
export const errorFileSource = (files: Iterable<string>): string =>
  `export * from "./${errorSource}";\nexport const load = { ${[...files].map((file) => `${file}: () => require("./${file}.cjs")`).join(", ")} };\n`;

const prelude = `import { load } from "./error.cjs";
/** Makes a function that finds the real one at its first call. */
const lazily = (owner, name) => {
  let own;
  return { [name]: (...values) => (own ??= owner()[name])(...values) }[name];
};
/** Makes a function that is tried in the small file, which throws if a text has a mistake. */
const quickly = (small, owner, name) => {
  let quick;
  const whole = lazily(owner, name);
  return {
    [name]: (...values) => {
      try {
        return (quick ??= small()[name])(...values);
      } catch {
        return whole(...values);
      }
    },
  }[name];
};
/** Makes an object of functions. The objects in it are made when they are read. */
const object = (owner, names, objects = {}) => {
  const made = {};
  for (const name of names.split(" ")) {
    const inner = objects[name];
    if (inner === undefined) made[name] = lazily(owner, name);
    else
      Object.defineProperty(made, name, {
        enumerable: true,
        configurable: true,
        get() {
          const value = inner(() => owner()[name]);
          Object.defineProperty(made, name, { value, writable: true });
          return value;
        },
      });
  }
  return made;
};
`;

/** Writes an object of functions as a call of `object`. */
function lazyObject(members: object, owner: string): string {
  const objects = Object.entries(members).flatMap(([name, member]) =>
    typeof member === "object" ? [`${name}: (inner) => ${lazyObject(member, "inner")}`] : [],
  );
  const names = JSON.stringify(Object.keys(members).join(" "));
  return `object(${owner}, ${names}${objects.length === 0 ? "" : `, { ${objects.join(", ")} }`})`;
}

/** Writes an export: a function that loads the real one when it is called, or an object of such functions. */
function lazyExport(value: unknown, name: string, path: string): string {
  const owner = `() => load.${fileOf(path)}()["${path}"]()`;
  if (typeof value !== "function") return lazyObject(value as object, `() => (${owner})().${name}`);
  return path === quickModule
    ? `quickly(load.${quickFile.name}, ${owner}, "${name}")`
    : `lazily(${owner}, "${name}")`;
}

/**
 * Writes an entry for Node: functions that load their code at their first call. Bundlers take the other bundle of the
 * entry, `bundle`, of which they leave out what is not used.
 */
export async function writeNodeEntry(
  entry: string,
  dist: string,
  bundle: string,
  target: string,
): Promise<void> {
  const require = createRequire(`${dist}/`);
  const exported: Record<string, unknown> = await import(pathToFileURL(`${dist}/${bundle}`).href);
  const namesOf = (module: object) => Object.keys(module).filter((name) => Object.hasOwn(exported, name));
  const errors = namesOf(require("./error.cjs")).map((name) => `export { ${name} } from "./error.cjs";`);
  const others = modulesOf(entry).flatMap((path) =>
    namesOf(require(`./${fileOf(path)}.cjs`)[path]()).map(
      (name) => `export const ${name} = ${lazyExport(exported[name], name, path)};`,
    ),
  );
  writeFileSync(`${dist}/${target}`, `${[prelude, ...errors, ...others].join("\n")}\n`);
}
