import { deepEqual } from "node:assert/strict";
import { dump, load } from "js-yaml";
import { parse as parseYaml } from "yaml";
import { parse as parseSpecs, print } from "../dist/index.js";
import { specOf, specsOf } from "./data.js";
import { compare, sink } from "./measure.js";
import { printTable } from "./table.js";

/** A candidate that parses a text again and again. */
const parsing = (parseText, text, value) => {
  deepEqual(parseText(text), value);
  return (times) => {
    for (let i = 0; i < times; i++) sink[0] = parseText(text);
  };
};

/** The language against the equal YAML. */
export function parse() {
  const spec = specOf(0);
  const one = {
    importspec: parsing((text) => parseSpecs(text).value, print(spec), spec),
    "js-yaml": parsing(load, dump(spec), spec),
    yaml: parsing(parseYaml, dump(spec), spec),
  };
  printTable("Parse one spec", compare(one));

  const specs = specsOf(10_000);
  const yaml = dump(specs);
  const many = {
    importspec: parsing((text) => parseSpecs(text, "specs").value, specs.map(print).join("\n"), specs),
    "js-yaml": parsing(load, yaml, specs),
    yaml: parsing(parseYaml, yaml, specs),
  };
  printTable("Parse 10,000 specs", compare(many, 15));
}
