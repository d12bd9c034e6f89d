import { deepEqual } from "node:assert/strict";
import { dump, loadAll } from "js-yaml";
import { parseAllDocuments } from "yaml";
import { checkDocument, parseDocument } from "../dist/index.node.js";
import { documentOf } from "./data.js";
import { compare, sink } from "./measure.js";
import { printTable } from "./table.js";

const manifestsOf = (text) => parseDocument(text, "ImageStream").manifests.map(({ manifest }) => manifest);

const repeat = (work) => (times) => {
  for (let i = 0; i < times; i++) sink[0] = work();
};

/** Documents of images, to manifests, against parsing the YAML of these manifests. */
export function documents() {
  for (const [count, rounds] of [
    [1_000, 15],
    [10_000, 7],
    [100_000, 3],
  ]) {
    const text = documentOf(count);
    const manifests = manifestsOf(text);
    const yaml = manifests.map((manifest) => dump(manifest)).join("---\n");
    deepEqual(loadAll(yaml), manifests);
    const candidates = {
      parseDocument: repeat(() => manifestsOf(text)),
      checkDocument: repeat(() => checkDocument(text, { as: "ImageStream" })),
      "js-yaml": repeat(() => loadAll(yaml)),
      yaml: repeat(() => parseAllDocuments(yaml).map((document) => document.toJS())),
    };
    printTable(`A document of ${count.toLocaleString("en")} images`, compare(candidates, rounds));
  }
}
