import { readdirSync, readFileSync } from "node:fs";

/** The folder of the package that a source belongs to; undefined for the project's own. */
const packageOf = (path: string): string | undefined => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

/** The text of a package's licence. Throws if the package has none. */
function licenceOf(folder: string): string {
  const name = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (name === undefined) throw new Error(`${folder} has no licence to pass on`);
  return readFileSync(`${folder}/${name}`, "utf8").trim();
}

/** What the licences of bundled code ask for: the packages that the sources are of, under the text of each licence. */
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
