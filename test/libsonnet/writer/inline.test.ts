import { test } from "uvu";
import * as assert from "uvu/assert";
import { inline } from "../../../src/libsonnet/writer/inline.js";

const inlined = (entry: string, files: Readonly<Record<string, string>>): string =>
  inline("entry.libsonnet", new Map(Object.entries({ "entry.libsonnet": entry, ...files })));

test("an imported file becomes a local, once and before the files that use it", () => {
  const entry =
    "local a = import 'a.libsonnet';\nlocal b = import 'b.libsonnet';\n\n// The sum.\na.one + b\n";
  const text = inlined(entry, {
    "a.libsonnet": "local b = import 'b.libsonnet';\n\n{\n  one: b,\n}\n",
    "b.libsonnet": "1\n",
    "unused.libsonnet": "2\n",
  });
  assert.is(text, "local b =\n  1;\n\nlocal a =\n  {\n    one: b,\n  };\n\n// The sum.\na.one + b\n");
});

test("a file without imports stays as it is", () => {
  assert.is(
    inlined("// An import of nothing.\n{ 'import': 1 }\n", {}),
    "// An import of nothing.\n{ 'import': 1 }\n",
  );
});

test("a file that does not exist is an error that names it and the file that imports it", () => {
  const files = { "a.libsonnet": "local b = import 'b.libsonnet';\nb\n" };
  assert.throws(
    () => inlined("local a = import 'a.libsonnet';\na\n", files),
    /a\.libsonnet imports b\.libsonnet, which does not exist/,
  );
});

test("a circle of imports is an error that names its files", () => {
  const files = {
    "a.libsonnet": "local b = import 'b.libsonnet';\nb\n",
    "b.libsonnet": "local a = import 'a.libsonnet';\na\n",
  };
  assert.throws(
    () => inlined("local a = import 'a.libsonnet';\na\n", files),
    /entry\.libsonnet → a\.libsonnet → b\.libsonnet → a\.libsonnet/,
  );
});

test("an import after the beginning, or in a local of another name, is an error that names the file", () => {
  const files = { "a.libsonnet": "1\n" };
  for (const entry of [
    "local x = 1;\nlocal a = import 'a.libsonnet';\na\n",
    "(import 'a.libsonnet')\n",
    "local b = import 'a.libsonnet';\nb\n",
    "local a = import 'folder/a.libsonnet';\na\n",
    'local a = import "a.libsonnet";\na\n',
    "importstr 'a.libsonnet'\n",
  ])
    assert.throws(() => inlined(entry, files), /entry\.libsonnet: write imports at the beginning/, entry);
});

test.run();
