import { readdirSync, readFileSync } from "node:fs";

/** The folder of the package that a source belongs to; undefined for a source of the project. */
const packageOf = (path: string): string | undefined => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

/** Reads a package's licence from its file or from a section of the readme. Throws if the package has none. */
function licenceOf(folder: string): string {
  const read = (pattern: RegExp): string => {
    const name = readdirSync(folder).find((each) => pattern.test(each));
    return name === undefined ? "" : readFileSync(`${folder}/${name}`, "utf8");
  };
  const text = read(/^licen[cs]e/i) || (read(/^readme/i).split(/^#+ licen[cs]e$/im)[1] ?? "");
  if (text === "") throw new Error(`${folder} has no licence to pass on`);
  return text.trim();
}

/** The notices that the licences of bundled code require: each licence, with the packages under it. */
export function noticesOf(root: string, sources: Iterable<string>): string {
  const folders = new Set([...sources].map(packageOf).filter((folder) => folder !== undefined));
  const packages = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
    const text = licenceOf(root + folder);
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...packages].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return ["importspec bundles code of these packages.\n", ...parts].join(`\n${"-".repeat(80)}\n\n`);
}
