import { deepEqual } from "node:assert/strict";
import { dump, load } from "js-yaml";
import { parse as parseYaml } from "yaml";
import { parse as parseSpecs, print } from "../dist/index.node.js";
import { specOf, specsOf } from "./data.js";
import { parseByHand } from "./handwritten.js";
import { compare, sink } from "./measure.js";
import { printTable } from "./table.js";

/** A candidate that parses a text again and again. */
const parsing = (parseText, text, value) => {
  deepEqual(parseText(text), value);
  return (times) => {
    for (let i = 0; i < times; i++) sink[0] = parseText(text);
  };
};

/** The language, against a parser of it by hand, the equal YAML and the equal JSON. */
export function parse() {
  const spec = specOf(0);
  const one = {
    "by hand": parsing((text) => parseByHand(text)[0], print(spec), spec),
    importspec: parsing((text) => parseSpecs(text).value, print(spec), spec),
    "js-yaml": parsing(load, dump(spec), spec),
    yaml: parsing(parseYaml, dump(spec), spec),
    "JSON.parse": parsing(JSON.parse, JSON.stringify(spec), spec),
  };
  printTable("Parse one spec", compare(one));

  const specs = specsOf(10_000);
  const text = specs.map(print).join("\n");
  const yaml = dump(specs);
  const many = {
    "by hand": parsing(parseByHand, text, specs),
    importspec: parsing((text) => parseSpecs(text, "specs").value, text, specs),
    "js-yaml": parsing(load, yaml, specs),
    yaml: parsing(parseYaml, yaml, specs),
    "JSON.parse": parsing(JSON.parse, JSON.stringify(specs), specs),
  };
  printTable("Parse 10,000 specs", compare(many, 15));
}
