import { evaluateSnippet } from "../../src/evaluate/index.js";
import type { Page } from "./page.js";

/** The docs that lib.libsonnet carries as data, by the paths of what they are about. */
const snippet = `
local docsIn(object, path) = std.flatMap(
  function(name)
    if std.startsWith(name, '#') then [{ path: path + [std.substr(name, 1, std.length(name))], doc: object[name] }]
    else if std.isObject(object[name]) then docsIn(object[name], path + [name])
    else [],
  std.objectFieldsAll(object)
);
docsIn(import 'importspec/lib.libsonnet', [])
`;

interface Doc {
  readonly path: readonly string[];
  readonly doc: {
    readonly name?: string;
    readonly help?: string;
    readonly object?: { readonly help: string };
    readonly function?: {
      readonly help: string;
      readonly args: readonly {
        readonly name: string;
        readonly type: string;
        readonly enums: readonly string[] | null;
      }[];
    };
  };
}

/** Prints the docs of one function or object. */
function entry({ path, doc }: Doc): string {
  const name = path.join(".");
  if (doc.function === undefined) return `## \`${name}\`\n\n${doc.object?.help ?? doc.help}`;
  const { args, help } = doc.function;
  const values = args.flatMap(({ enums }) =>
    enums === null ? [] : [`One of ${enums.map((each) => `\`${each}\``).join(", ")}.`],
  );
  const signature = args.map((arg) => `${arg.name}: ${arg.type}`).join(", ");
  return `### \`${name}(${signature})\`\n\n${[help, ...values].join(" ")}`;
}

/** Returns the reference of lib.libsonnet, from its own docs. The paths of openshift-libsonnet are named, not repeated. */
export async function jsonnetPage(): Promise<Page> {
  const docs = ((await evaluateSnippet(snippet)) as Doc[]).map(({ path, doc }) => ({
    doc,
    path: path.filter((name) => name !== ""),
  }));
  const own = docs.filter(({ path }) => path.length > 0 && path[0] !== "image");
  const depth = ({ path, doc }: Doc) => (doc.function === undefined ? path : path.slice(0, -1)).join(".");
  const ordered = own.toSorted(
    (one, other) =>
      depth(one).localeCompare(depth(other)) ||
      Number(one.doc.function !== undefined) - Number(other.doc.function !== undefined),
  );
  const package_ = docs.find(({ path }) => path.length === 0)?.doc;
  return {
    url: "jsonnet-api",
    text: [
      "# The Jsonnet library",
      `\`\`\`jsonnet\nlocal lib = import 'importspec/lib.libsonnet';\n\`\`\``,
      `${package_?.help ?? ""} The functions of \`image.v1\` are these again, at the paths of openshift-libsonnet.`,
      "## Functions",
      ...ordered.map(entry),
    ]
      .join("\n\n")
      .concat("\n"),
  };
}
