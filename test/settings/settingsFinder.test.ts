import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { settingsFinder } from "../../src/settings/settingsFinder.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** Creates a folder with files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const clusterYaml = `apiVersion: config.openshift.io/v1
kind: Image
metadata: { name: cluster }
spec:
  allowedRegistriesForImport:
    - domainName: quay.io
`;

test("the nearest file counts, alone", () => {
  const root = folderOf({
    "importspec.json": '{"server": "4.11", "maxWarnings": 3}',
    "a/b/c/file": "",
    "a/importspec.json": '{"require": ["digest"]}',
  });
  const find = settingsFinder();
  assert.is(find(root).maxWarnings, 3);
  assert.equal(find(root).target, { server: { major: 4, minor: 11 } });
  const inner = find(join(root, "a/b/c"));
  assert.equal(inner.target, { require: ["digest"] });
  assert.is(inner.maxWarnings, undefined);
  assert.is(inner.source?.name, join(root, "a/importspec.json"));
  assert.is(find(join(root, "other/not/there")).maxWarnings, 3);
});

test("a directory is looked up once, and another finder sees what changed", () => {
  const root = folderOf({ "importspec.json": '{"maxWarnings": 1}' });
  const find = settingsFinder();
  assert.is(find(root).maxWarnings, 1);
  writeFileSync(join(root, "importspec.json"), '{"maxWarnings": 2}');
  assert.is(find(join(root, "deeper")), find(root));
  assert.is(find(root).maxWarnings, 1);
  assert.is(settingsFinder()(root).maxWarnings, 2);
});

test("the cluster's configuration is looked up from the settings file", () => {
  const root = folderOf({
    "importspec.json": '{"imageConfig": "cluster/image.yaml"}',
    "cluster/image.yaml": clusterYaml,
    "streams/a.imports": "",
  });
  const { target, written, diagnostics } = settingsFinder()(join(root, "streams"));
  assert.equal(diagnostics, []);
  assert.equal(target.imageConfig?.allowedRegistries, [{ host: "quay.io", port: "443" }]);
  assert.is((written.imageConfig as { kind?: unknown }).kind, "Image");
});

test("what is wrong with the cluster's configuration is said at its key", () => {
  const text = '{"imageConfig": "image.yaml"}';
  const wrong: readonly (readonly [content: string | undefined, words: string])[] = [
    [undefined, "There is no such file"],
    ["a: [", "This is not YAML: "],
    ["kind: ConfigMap\napiVersion: v1\n", "Expected config.openshift.io/v1 Image, found v1 ConfigMap"],
  ];
  for (const [content, words] of wrong) {
    const root = folderOf({
      "importspec.json": text,
      ...(content !== undefined && { "image.yaml": content }),
    });
    const { diagnostics, target } = settingsFinder()(root);
    assert.is(diagnostics.length, 1);
    const [{ range, message, hint } = { range: { start: 0, end: 0 }, message: "" }] = diagnostics;
    assert.is(text.slice(range.start, range.end), '"image.yaml"');
    assert.ok(message.startsWith(`image.yaml: ${words}`), message);
    assert.match(hint ?? "", "oc get image.config.openshift.io cluster");
    assert.is(target.imageConfig, undefined);
  }
});

test("a file that cannot be read is one mistake; a byte order mark is none", () => {
  const wrong = (files: Readonly<Record<string, string | Uint8Array>>) =>
    settingsFinder()(folderOf(files)).diagnostics.map(({ message }) => message);
  assert.equal(wrong({ "importspec.json/file": "" }), ["This is a directory"]);
  assert.equal(wrong({ "importspec.json": Uint8Array.of(0xff, 0xfe, 0x7b) }), ["This is not UTF-8"]);
  assert.equal(wrong({ "importspec.json": " ".repeat(2 ** 20 + 1) }), ["This file is larger than 1 MB"]);
  assert.equal(wrong({ "importspec.json": "\ufeff{}" }), []);
  const root = temporaryFolder();
  execFileSync("mkfifo", [join(root, "importspec.json")]);
  const [mistake] = settingsFinder()(root).diagnostics;
  assert.is(mistake?.message, "This is not a regular file");
});

test.run();
