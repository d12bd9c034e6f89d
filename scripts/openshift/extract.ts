import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { goTypes } from "./goTypes.js";
import { openApiTypes } from "./openApi.js";
import { namesIn, type TypeInfo, type TypeRow } from "./typeRow.js";

/**
 * Writes the types of ImageStream and ImageStreamImport in each version of OpenShift to test/schema/openshift.ndjson:
 * `tsx scripts/openshift/extract.ts CLONE`, with a clone of github.com/openshift/api that has its release branches.
 */
const [clone = "."] = process.argv.slice(2);
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-C", clone, ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });

/** The files of a branch that declare the types. Before 4.12 there is no OpenAPI document. */
const openApi = "openapi/openapi.json";
const goSources = [
  "image/v1/types.go",
  "vendor/k8s.io/apimachinery/pkg/apis/meta/v1/types.go",
  "vendor/k8s.io/api/core/v1/types.go",
];

const branches = git("for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes")
  .split("\n")
  .filter((ref) => /\/release-[45]\.\d+$/.test(ref) && !ref.endsWith("-4.0"))
  .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));

/** Lists the types of a branch, from the two kinds of manifests down. */
function typesOf(branch: string): Map<string, TypeInfo> {
  const show = (path: string) => git("show", `${branch}:${path}`);
  const has = git("ls-tree", "--name-only", branch, openApi) !== "";
  const find = has ? openApiTypes(show(openApi)) : goTypes(goSources.map(show));
  const types = new Map<string, TypeInfo>();
  const visit = (name: string): void => {
    if (types.has(name)) return;
    const info = find(name);
    types.set(name, info);
    for (const type of Object.values(info.fields)) namesIn(type).forEach(visit);
  };
  ["ImageStream", "ImageStreamImport"].forEach(visit);
  return types;
}

const rows: TypeRow[] = [];
const commits: Record<string, string> = {};
let current = new Map<string, TypeRow>();
for (const branch of branches) {
  const version = branch.slice(branch.lastIndexOf("-") + 1);
  commits[version] = git("rev-parse", branch).trim();
  const next = new Map<string, TypeRow>();
  for (const [type, info] of typesOf(branch)) {
    const before = current.get(type);
    const same = before !== undefined && JSON.stringify(infoOf(before)) === JSON.stringify(infoOf(info));
    next.set(type, { type, from: same ? before.from : version, to: version, ...info });
  }
  rows.push(
    ...[...current].filter(([type, { from }]) => next.get(type)?.from !== from).map(([, row]) => row),
  );
  current = next;
}
rows.push(...current.values());

function infoOf({ fields, required }: TypeInfo): TypeInfo {
  return { fields, ...(required && { required }) };
}

const source = {
  source: "github.com/openshift/api",
  files: { "4.1": goSources, "4.12": [openApi] },
  commits,
};
const lines = [source, ...rows.toSorted((a, b) => a.type.localeCompare(b.type, "en"))];
writeFileSync(
  new URL("../../test/schema/openshift.ndjson", import.meta.url),
  `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`,
);
