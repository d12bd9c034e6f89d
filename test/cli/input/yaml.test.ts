import { test } from "uvu";
import * as assert from "uvu/assert";
import { InputError } from "../../../src/cli/input/inputError.js";
import { specsOf } from "../../../src/cli/input/values.js";
import { yamlValues } from "../../../src/cli/input/yaml.js";
import type { Path } from "../../../src/text/path.js";

const input = (text: string) => ({ name: "a.yaml", text, bytes: Buffer.from(text) });
const read = (text: string) => specsOf(yamlValues(input(text)), input(text));

/** Returns the codes of the diagnostics, each with the text at its range. */
function diagnosticsOf(text: string): (string | undefined)[][] {
  try {
    read(text);
  } catch (error) {
    assert.instance(error, InputError);
    return (error as InputError).diagnostics.map(({ code, range }) => [
      code,
      range && text.slice(range.start, range.end),
    ]);
  }
  return [];
}

const spec = { from: { kind: "DockerImage", name: "a:1" } };
const written = "from:\n  name: a:1\n  kind: DockerImage\n";

test("documents, arrays and JSON", () => {
  assert.equal(read(written), [spec]);
  assert.equal(read(`${written}---\n${written}`), [spec, spec]);
  assert.equal(read(`---\n${written}---\n`), [spec]);
  assert.equal(read(JSON.stringify([spec, spec])), [spec, spec]);
  assert.equal(read(written.replaceAll("\n", "\r\n")), [spec]);
  assert.equal(read(""), []);
  assert.equal(read("# nothing\n"), []);
});

test("aliases", () => {
  assert.equal(read(`- from: &a\n    kind: DockerImage\n    name: a:1\n- from: *a\n`), [spec, spec]);
});

test("texts that YAML refuses", () => {
  assert.equal(diagnosticsOf("from: [a"), [["yaml-bad-indent", ""]]);
  assert.equal(diagnosticsOf("a: 1\na: 2\n"), [["yaml-duplicate-key", "a"]]);
  assert.equal(diagnosticsOf('{"from": }}')[0]?.[0], "yaml-unexpected-token");
  assert.equal(diagnosticsOf(`${written}--- \na: *nowhere\n`), [["yaml-alias", undefined]]);
});

test("aliases that expand excessively", () => {
  const layer = (name: string, of: string) => `${name}: &${name} [${Array(12).fill(`*${of}`).join(",")}]\n`;
  assert.equal(diagnosticsOf(`a: &a [1]\n${layer("b", "a")}${layer("c", "b")}${layer("d", "c")}`), [
    ["yaml-alias", undefined],
  ]);
});

test("findings in a value have ranges", () => {
  assert.equal(diagnosticsOf("- from: {kind: K, name: 1.10}\n  scheduled: true\n- 4\n- to: {nam: x}\n"), [
    ["wrong-type", "name"],
    ["unknown-field", "scheduled"],
    ["no-spec", "4"],
    ["missing-field", "to: {nam: x}\n"],
    ["unknown-field", "nam"],
  ]);
  assert.equal(diagnosticsOf("--- 1\n--- [x]\n"), [
    ["no-spec", "1"],
    ["no-spec", "x"],
  ]);
  assert.equal(diagnosticsOf("from: &a {kind: K}\nto: *a\n"), [
    ["missing-field", "{kind: K}"],
    ["unknown-field", "*a"],
  ]);
});

test("an alias that refers to itself is refused", () => {
  assert.equal(diagnosticsOf("&a [*a]"), [["yaml-alias", undefined]]);
  assert.equal(diagnosticsOf("from: &f {kind: K, name: {x: *f}}"), [["yaml-alias", undefined]]);
});

/** Returns the text at the range of a path in the first document. */
function textAt(text: string, path: Path): string | undefined {
  const range = yamlValues(input(text))[0]?.rangeOf?.(path);
  return range && text.slice(range.start, range.end);
}

test("the range of a path is the key of its last field, or that of the last existing step", () => {
  const text = "a: &x {b: [1, {c: 2}]}\r\nd: *x\r\n3: {4: 5}\r\n__proto__: {e: 6}\r\n";
  assert.is(textAt(text, []), text);
  assert.is(textAt(text, ["none", "b"]), text);
  assert.is(textAt(text, ["a", "b", 1, "c"]), "c");
  assert.is(textAt(text, ["a", "b", 0]), "1");
  assert.is(textAt(text, ["a", "b", 0, "x"]), "1");
  assert.is(textAt(text, ["a", "b", 2]), "[1, {c: 2}]");
  assert.is(textAt(text, ["d", "b"]), "*x");
  assert.is(textAt(text, ["3", "4"]), "4");
  assert.is(textAt(text, ["__proto__", "e"]), "e");
  assert.is(textAt("<<: {a: 1}", ["a"]), "<<: {a: 1}");
});

test("keys that are not text, tabs and directives", () => {
  const [{ value } = { value: undefined }] = yamlValues(input("[a]: 1\n? {b: c}\n: 2\n"));
  assert.equal(Object.values(value as object), [1, 2]);
  assert.equal(diagnosticsOf("a:\n\tb: 1\n"), [["yaml-tab-as-indent", "\t"]]);
  assert.equal(yamlValues(input("%YAML 1.2\n---\non: yes\n"))[0]?.value, { on: "yes" });
});

test.run();
