import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSegment, type YamlDocument } from "../../../../src/cli/input/yaml/read.js";
import type { Path } from "../../../../src/text/path.js";
import { assertLinear } from "../../../support/cost.js";

const read = (text: string | Buffer): YamlDocument[] => [
  ...readSegment({ name: "a.yaml", bytes: Buffer.from(text as string), firstLine: 1 }),
];

const valuesOf = (text: string): unknown[] =>
  read(text).flatMap(({ values }) => values.map(({ value }) => value));

/** Returns the codes of the diagnostics, each with the text at its range. */
const diagnosticsOf = (text: string) =>
  read(text).flatMap(({ source, diagnostics }) =>
    diagnostics.map(({ code, range }) => [code, source.text.slice(range.start, range.end)]),
  );

const codesOf = (text: string) => diagnosticsOf(text).map(([code]) => code);

test("documents are separated by lines that begin with three hyphens", () => {
  assert.equal(valuesOf("a: 1\n---\n[2]\n"), [{ a: 1 }, [2]]);
  assert.equal(valuesOf("--- # one\na: 1\n---\t\r\n# nothing\n---\n---\nb: 2"), [{ a: 1 }, { b: 2 }]);
  assert.equal(valuesOf("a: |\n  ---\n  x\n"), [{ a: "---\nx\n" }]);
  for (const empty of ["", "\n", "# nothing\n", "---\n", "\uFEFF"]) assert.equal(valuesOf(empty), []);
});

test("a document knows the number of its first line", () => {
  const documents = read("# c\n---\r\na: 1\r\n---\n\rb: 2\n---\nc");
  assert.equal(
    documents.map(({ source }) => source.firstLine),
    [1, 3, 5, 8],
  );
});

test("a byte order mark may begin any document", () => {
  assert.equal(valuesOf("\uFEFFa: 1\n---\n\uFEFFb: 2\n"), [{ a: 1 }, { b: 2 }]);
});

test("lines may end in CR LF or in CR", () => {
  assert.equal(valuesOf("a: 1\r\nb:\r\n  c: 2\r\n"), [{ a: 1, b: { c: 2 } }]);
  assert.equal(valuesOf("a: 1\rb:\r  c: 2\r"), [{ a: 1, b: { c: 2 } }]);
});

test("text after a separator is refused, as by oc", () => {
  assert.equal(codesOf("a: 1\n--- {}\nb: 2\n"), ["yaml-separator"]);
  assert.equal(valuesOf("a: 1\n--- x\nb: 2\n---\nc: 3\n"), [{ a: 1 }, { c: 3 }]);
});

test("a document without a separator before it is lost, and said to be", () => {
  const text = "a: 1\n...\nb: 2\n";
  assert.equal(diagnosticsOf(text), [["yaml-lost-document", "b: 2"]]);
  assert.equal(valuesOf(text), [{ a: 1 }]);
});

test("JSON values may follow each other with nothing between them", () => {
  assert.equal(valuesOf('{"a":1}{"b":"}{"}\n[2]\n'), [{ a: 1 }, { b: "}{" }, [2]]);
  assert.equal(valuesOf('{\n\t"a": 1\n}\n---\n{"b": 2}\n'), [{ a: 1 }, { b: 2 }]);
  assert.equal(valuesOf("{a: 1, b: [2]}\n"), [{ a: 1, b: [2] }]);
  assert.equal(codesOf('{"a": 1}\n{"b": }}\n'), ["yaml-syntax"]);
});

test("a key that is there twice is a warning at the second, and keeps its last value", () => {
  for (const text of ['{"a": 1, "b": {"c": 1, "c": 2}}', "a: 1\nb:\n  c: 1\n  c: 2\n"]) {
    assert.equal(
      diagnosticsOf(text).map(([code, at]) => [code, at?.replaceAll('"', "")]),
      [["yaml-duplicate-key", "c"]],
    );
    assert.equal(valuesOf(text), [{ a: 1, b: { c: 2 } }]);
  }
  assert.is(read('{"a": 1, "a": 2}')[0]?.diagnostics[0]?.range.start, 9);
  assert.equal(codesOf("1: a\n'1': b\n"), ["yaml-duplicate-key"]);
});

test("a key that is there twice is silent if oc loses nothing of it", () => {
  assert.equal(codesOf("a: 1\na: 1\nb:\nb: 2\nc: {}\nc: { d: 1 }\ne: []\ne: [1]\n"), []);
  assert.equal(codesOf("a: { b: 1 }\na: {}\n"), ["yaml-duplicate-key"]);
});

test("lines within quotes, brackets and braces need no indentation", () => {
  assert.equal(valuesOf('m:\n  d: "one\n  two"\n  e: 1\n'), [{ m: { d: "one two", e: 1 } }]);
  assert.equal(valuesOf("m:\n  d: 'one\n\ntwo'\n"), [{ m: { d: "one\ntwo" } }]);
  assert.equal(valuesOf("spec: {\n\ttags: [\n]}\n"), [{ spec: { tags: [] } }]);
  assert.is(textAt('m:\n  d: "one\ntwo"\n  e: 1\n', ["m", "e"]), "e");
  assert.is(textAt("m: {a: [\n\t1,\nx], b: 2}\n", ["m", "a", 1]), "x");
  const many = `a: "${"x\n".repeat(300)}"\n`;
  assert.equal(valuesOf(`b:\n  ${many}`), [{ b: { a: `${"x ".repeat(299)}x ` } }]);
});

test("text that is not YAML has one error, and its other documents are read", () => {
  assert.equal(diagnosticsOf("a: [\n---\nb: 1\n"), [["yaml-syntax", ""]]);
  assert.equal(valuesOf("a: [\n---\nb: 1\n"), [{ b: 1 }]);
  assert.equal(diagnosticsOf("a:\n\tb: 1\n"), [["yaml-syntax", "\t"]]);
  assert.equal(codesOf("%YAML 1.1\n---\na: 1\n"), ["yaml-syntax"]);
  assert.equal(codesOf("a: \u0001\n"), ["yaml-syntax"]);
  assert.equal(codesOf('a: "\\ud83d\\ude00"\n'), ["yaml-syntax"]);
  const [document] = read("a: b: c\n");
  assert.match(document?.diagnostics[0]?.message ?? "", /^[A-Z]/);
});

test("numbers that JSON does not have, and tags that do not fit, are errors", () => {
  assert.equal(diagnosticsOf("a: .inf\nb: [-.Inf, .nan]\n"), [
    ["yaml-number", ".inf"],
    ["yaml-number", "-.Inf"],
    ["yaml-number", ".nan"],
  ]);
  assert.equal(diagnosticsOf('{"a": ["1e400", 1e30, -1e400]}'), [["yaml-number", "-1e400"]]);
  assert.equal(diagnosticsOf("a: !!null x\nb: !!int y\n"), [
    ["yaml-tag", "x"],
    ["yaml-tag", "y"],
  ]);
});

test("keys are text", () => {
  assert.equal(valuesOf("1: a\nyes: b\n1.5: c\n.inf: d\n"), [{ 1: "a", true: "b", 1.5: "c", ".inf": "d" }]);
  assert.equal(diagnosticsOf("~: a\n"), [["yaml-key", "~"]]);
  assert.is(read("a: [b]\n: c\n")[0]?.diagnostics[0]?.range.start, 5);
  assert.equal(diagnosticsOf("? [a]\n: 1\n? {b: c}\n: 2\n"), [
    ["yaml-key", "["],
    ["yaml-key", "{"],
  ]);
  const [value] = valuesOf("__proto__: {a: 1}\n") as [Record<string, unknown>];
  assert.equal(Object.entries(value), [["__proto__", { a: 1 }]]);
});

test("aliases and merges", () => {
  assert.equal(valuesOf("a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}\n"), [
    { a: { b: 1 }, c: { b: 1 }, d: { b: 1, e: 2 } },
  ]);
  assert.equal(valuesOf("a: {<<: [{b: 1}, {b: 2, c: 3}]}\n"), [{ a: { b: 1, c: 3 } }]);
  assert.equal(valuesOf("&k a: 1\nb: *k\n"), [{ a: 1, b: "a" }]);
  assert.equal(diagnosticsOf("a: {<<: 1}\n"), [["yaml-merge", "1"]]);
  assert.equal(diagnosticsOf("a: *nowhere\n"), [["yaml-alias", "*nowhere"]]);
  assert.equal(diagnosticsOf("&a [*a]"), [["yaml-alias", "*a"]]);
  assert.equal(diagnosticsOf("a: &f {b: {c: *f}}\n"), [["yaml-alias", "*f"]]);
  assert.equal(codesOf("a: &x 1\n---\nb: *x\n"), ["yaml-alias"]);
});

test("aliases that expand excessively are refused in little time", () => {
  const layer = (name: string, of: string) => `${name}: &${name} [${Array(12).fill(`*${of}`).join(",")}]\n`;
  const names = "abcdefghij";
  const layers = [...names].slice(1).map((name, index) => layer(name, names[index] as string));
  assert.ok(codesOf(`a: &a [1]\n${layers.join("")}`).every((code) => code === "yaml-alias"));
});

test("a value that is nested too deeply is an error", () => {
  for (const depth of [2_000, 100_000]) assert.equal(codesOf(`a: ${"[".repeat(depth)}`), ["yaml-depth"]);
});

test("a template is told as one, unless its actions are in quotes", () => {
  for (const text of [
    "name: {{ .Values.name }}\n",
    "a: {{ x }}:{{ y }}\n",
    "{{- if .x }}\na: 1\n{{- end }}\n",
    "a:\n  {% for x in y %}\n  b: 1\n",
  ])
    assert.equal(codesOf(text), ["template"], text);
  assert.equal(valuesOf('a: "{{ x }}" # {{ y }}\n'), [{ a: "{{ x }}" }]);
  for (const text of ['a: "{{ x }}"\nb: [\n', '{"a"{"b": 1}}'])
    assert.equal(codesOf(text), ["yaml-syntax"], text);
  assert.equal(diagnosticsOf('a: "{{ x }}" # {{ y }}\nb: {{ z }}\n'), [["template", "{{"]]);
  assert.is(read('a: "{{ x }}"\nb: {{ z }}\n')[0]?.diagnostics[0]?.range.start, 16);
});

test("a document that is not UTF-8 is refused with the line that it is in", () => {
  assert.throws(
    () => read(Buffer.from([...Buffer.from("a: 1\n---\n# c\nb: "), 0xff])),
    (error: { source: { firstLine: number }; diagnostics: { code: string }[] }) =>
      error.source.firstLine === 3 && error.diagnostics[0]?.code === "invalid-utf8",
  );
});

/** Returns the text at the range of a path in the first value. */
function textAt(text: string, path: Path, index = 0): string | undefined {
  const { source, values } = read(text)[0] as YamlDocument;
  const range = values[index]?.rangeOf?.(path);
  return range && source.text.slice(range.start, range.end);
}

test("the range of a path is the key of its last field, or that of the last existing step", () => {
  const text = "a: &x {b: [1, {c: 2}]}\r\nd: *x\r\n3: {4: 5}\r\n__proto__: {e: 6}\r\n";
  assert.is(textAt(text, []), text.trimEnd());
  assert.is(textAt(text, ["none", "b"]), text.trimEnd());
  assert.is(textAt(text, ["a", "b", 1, "c"]), "c");
  assert.is(textAt(text, ["a", "b", 0]), "1");
  assert.is(textAt(text, ["a", "b", 0, "x"]), "1");
  assert.is(textAt(text, ["a", "b", 2]), "[1, {c: 2}]");
  assert.is(textAt(text, ["d", "b"]), "b");
  assert.is(textAt(text, ["3", "4"]), "4");
  assert.is(textAt(text, ["__proto__", "e"]), "e");
  assert.is(textAt("<<: {a: 1}", ["a"]), "<<: {a: 1}");
  assert.is(textAt("a: 1\na: {b: 2}\n", ["a", "b"]), "b");
});

test("the ranges in JSON values are those in the text", () => {
  const text = '{"a": [1]}\n\t{"b":\t{"c": "\\"x", "d": 1}}\n';
  assert.is(textAt(text, ["a", 0]), "1");
  assert.is(textAt(text, ["b", "d"], 1), '"d"');
  assert.is(textAt(text, ["b", "c"], 1), '"c"');
});

test("a number or a boolean is known as it is written", () => {
  const [document] = read("a: 1.10\nb: [yes, 'x']\nc: 0x1F\n");
  const sourceOf = document?.values[0]?.sourceOf;
  assert.equal([sourceOf?.(["a"]), sourceOf?.(["b", 0]), sourceOf?.(["c"])], ["1.10", "yes", "0x1F"]);
  assert.equal(
    [sourceOf?.(["b", 1]), sourceOf?.(["none"]), sourceOf?.([])],
    [undefined, undefined, undefined],
  );
});

test("many small documents are read one by one where one of them is not YAML", () => {
  const documents = Array.from({ length: 300 }, (_, index) => `a: ${index}\n`);
  documents[150] = "a: [\n";
  assert.is(valuesOf(documents.join("---\n")).length, 299);
  assert.equal(
    read(documents.join("---\n")).flatMap(({ source, diagnostics }) =>
      diagnostics.map(() => source.firstLine),
    ),
    [301],
  );
});

test("a map of many keys takes time linear in them", () => {
  const mapOf = (size: number) => Array.from({ length: size }, (_, index) => `k${index}: v\n`).join("");
  assertLinear(mapOf, 40_000, (text) => assert.equal(diagnosticsOf(text), []));
});

test.run();
