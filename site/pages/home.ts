import { printValue } from "../../src/cli/output/output.js";
import { checkDocument, parseFile, printDiagnostics } from "../../src/index.js";
import type { Page } from "./page.js";
import { readProject } from "./project.js";

/** The examples of the first page: a document, and a spec that the server refuses. */
const document = `stream web namespace shop
  each scheduled local
  from quay.io/org/app:1.4 to stable
  from docker.io/library/nginx:1.27 preserveOriginal
`;

const refused = `stream web
  from ImageStreamTag base:8 scheduled
`;

/** The first paragraph of the README: what it is for. */
function summary(): string {
  const [, first = ""] = readProject("README.md").split(/^# .*\n+/m);
  return first.slice(0, first.search(/\n\n/)).replaceAll("\n", " ");
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** Returns the first page: what one writes, what it becomes, and what the server would say. */
export async function homePage(): Promise<Page> {
  const { manifests, diagnostics } = parseFile(document);
  if (diagnostics.length > 0) throw new Error("The document of the first page is wrong");
  const yaml = await Promise.all(manifests.map(({ manifest }) => printValue.yaml(manifest)));
  const found = checkDocument(refused);
  if (found.length === 0) throw new Error("The refused document of the first page is right");
  const ways = [
    [
      "YAML and CI",
      "Check manifests before they are applied, and turn them into documents.",
      "./checks.html",
    ],
    ["TypeScript", "Tags that the type checker, ESLint and your bundler understand.", "./typed-call.html"],
    ["Jsonnet and Tanka", "The same functions, with openshift-libsonnet's paths.", "./jsonnet-library.html"],
    ["The language", "Every word, with an example and what it becomes.", "./language.html"],
  ];
  return {
    url: "index",
    text: `---
layout: home
title: importspec
titleTemplate: false
---

<main class="front">

# importspec

<p class="summary">

${summary()}

</p>

<p class="actions"><a class="action brand" href="./playground/" target="_self">Try it in the browser</a> <a class="action" href="./start.html">Start</a></p>

<div class="panes">
<div class="pane write">

**You write** \`web.imports\`

${fence("importspec", document)}

</div>
<div class="pane become">

**It becomes** an ImageStream

${fence("yaml", yaml.join("---\n"))}

</div>
<div class="pane tell">

**It tells** what the API server would refuse, or silently ignore

${fence("console", `$ importspec check base.imports\n${printDiagnostics({ name: "base.imports", text: refused }, found)}`)}

</div>
</div>

<ul class="ways">
${ways.map(([title, text, link]) => `<li><a href="${link}"><strong>${title}</strong><span>${text}</span></a></li>`).join("\n")}
</ul>

</main>
`,
  };
}
